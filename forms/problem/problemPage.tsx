import { type Messages, messagesFor } from '../../locales/messages.ts';
import type { Page, Reader } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';
import { GivenBack, type NotTaken } from './GivenBack.tsx';

/** Why something that was asked cannot be done. */
export type Problem = keyof Messages['problem'];

/** What a function shows when it cannot do what was asked. `notTaken` is what was sent, where it was behind a link. */
export function problemPage(problem: Problem, reader: Reader, notTaken?: NotTaken): Page {
  return statePage(reader, messagesFor(reader.language).problem[problem], {
    children: notTaken && <GivenBack {...notTaken} reader={reader} mayBeSent={problem !== 'too-large'} />,
  });
}
