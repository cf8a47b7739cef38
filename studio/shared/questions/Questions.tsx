import { Stack } from '@sanity/ui';
import type { FormAnswers } from '../../../forms/parse.ts';
import type { Asked } from './asked.ts';
import { QuestionField } from './QuestionField.tsx';

interface QuestionsProps {
  /** What the ids of the boxes begin with. */
  id: string;
  asked: readonly Asked[];
  answers: FormAnswers;
  mistakes: Readonly<Record<string, string>>;
  change: (answers: FormAnswers) => void;
}

/** The id of the box of one question. */
export const boxId = (id: string, name: string) => `${id}-${name}`;

/** Goes to the first box that is to be mended. */
export function focusFirst(id: string, mistakes: Readonly<Record<string, string>>): void {
  const [first] = Object.keys(mistakes);
  if (first) document.getElementById(boxId(id, first))?.focus();
}

/** Questions under each other, each with its mistake beside it. */
export function Questions({ id, asked, answers, mistakes, change }: QuestionsProps) {
  if (asked.length === 0) return null;
  return (
    <Stack gap={5}>
      {asked.map((one) => (
        <QuestionField
          key={one.name}
          asked={one}
          id={boxId(id, one.name)}
          value={answers[one.name] ?? ''}
          mistake={mistakes[one.name]}
          change={(value) => change({ ...answers, [one.name]: value })}
        />
      ))}
    </Stack>
  );
}
