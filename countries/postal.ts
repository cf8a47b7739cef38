import type { PostalCodes } from './country.ts';

const withoutSpace = (text: string) => text.replaceAll(/[\s-]/g, '').toUpperCase();

/** What is the same in every country that writes a code in one or two groups, the second one of `second` characters. */
export function grouped({
  kept,
  second,
  ...own
}: Omit<PostalCodes, 'normalize' | 'isIn'> & { second: number } & Partial<
    Pick<PostalCodes, 'isIn'>
  >): PostalCodes {
  return {
    isIn: (code, part) => code.startsWith(part),
    kept,
    normalize(typed) {
      const code = withoutSpace(typed);
      const written = `${code.slice(0, -second)} ${code.slice(-second)}`;
      return kept.test(written) ? written : '';
    },
    ...own,
  };
}

/** What is left of a shape once its beginning stands: `B3H` of `@#@ #@#`. */
export const begunWith = (shape: string, part: string): string => part + shape.slice(part.length);
