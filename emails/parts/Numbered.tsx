import { type ReactNode, use } from 'react';
import { LetterContext } from './LetterContext.ts';

/** One of several parts of a letter: its messages know the number of it. */
export function Numbered({ number, children }: { number: number; children: ReactNode }) {
  const { language, values } = use(LetterContext);
  return <LetterContext value={{ language, values: { ...values, number } }}>{children}</LetterContext>;
}
