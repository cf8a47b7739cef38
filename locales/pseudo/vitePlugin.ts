import { accented } from './accented.ts';

/** `accented`: longer, and with letters of its own. `mirrored`: the same, written from right to left. */
export const PSEUDO_LOCALES = ['accented', 'mirrored'] as const;
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

const mapped = (value: unknown): unknown => {
  if (typeof value === 'string') return accented(value);
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== 'object' || value === null) return value;
  // The code of a currency is read by machines: `USD` is so in every language.
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === 'countryCurrency' ? inner : mapped(inner)]),
  );
};

/**
 * Shows the English pages in a language that does not exist, to find what no translator could reach and what has no
 * room: `npm run dev -- --pseudo`.
 */
export function pseudoLocale(kind: PseudoLocale) {
  return {
    name: 'pseudo-locale',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (/\/locales\/en\/\w+\.json$/.test(id)) return JSON.stringify(mapped(JSON.parse(code)));
      if (kind === 'mirrored' && /\/locales\/en\/index\.ts$/.test(id))
        return code.replace(/direction: ['"]ltr['"]/, "direction: 'rtl'");
      return undefined;
    },
  };
}
