import { type Messages, messagesFor } from '../../locales/messages.ts';
import type { Page, Reader } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';

/** Why something that was asked cannot be done. */
export type Problem = keyof Messages['problem'];

/** What a function shows when it cannot do what was asked. */
export function problemPage(problem: Problem, reader: Reader): Page {
  return statePage(reader, messagesFor(reader.language).problem[problem]);
}
