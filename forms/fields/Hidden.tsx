import type { FormAnswers } from '../parse.ts';

/** Answers that a form carries without showing them. */
export function Hidden({ answers }: { answers: FormAnswers }) {
  return Object.entries(answers).flatMap(([name, value]) =>
    [value].flat().map((text) => <input key={`${name} ${text}`} type="hidden" name={name} value={text} />),
  );
}
