import { z } from 'zod';
import { hasText } from '../../../../program/content/blockText.ts';

/** What a reader can do in a week. */
const STEPS = 3;

const written = z.array(z.looseObject({ _type: z.string(), listItem: z.string().optional() })).catch([]);

/** What is wrong with the first steps of a guide, for staff; undefined when nothing is, or nothing is written. */
export function firstStepsProblem(blocks: unknown): string | undefined {
  const steps = written.parse(blocks).filter((block) => hasText([block]));
  if (steps.length === 0) return undefined;
  if (steps.length === STEPS && steps.every(({ listItem }) => listItem === 'number')) return undefined;
  return 'Write a numbered list of three: more is not done in a week';
}
