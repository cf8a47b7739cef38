import { use } from 'react';
import { LetterContext } from './LetterContext.ts';
import { LinkLine } from './LinkLine.tsx';

interface Props {
  /** A sentence with `{guest}` in it. */
  text: string;
  guests: readonly { name: string; url: string }[];
}

/** One link for each guest of a table, as a sentence that names them. */
export function GuestLinks({ text, guests }: Props) {
  const context = use(LetterContext);
  return guests.map(({ name, url }) => (
    <LetterContext key={url} value={{ ...context, values: { ...context.values, guest: name } }}>
      <LinkLine text={text} href={url} />
    </LetterContext>
  ));
}
