import type { Messages } from '../../locales/messages.ts';
import { Paragraphs, PartHeading } from './Paragraphs.tsx';

/** Where to meet, and what the meeting is and is not. */
export function Meeting({ messages, meaning }: { messages: Messages; meaning: readonly string[] }) {
  const { whereTitle, where, meaningTitle } = messages.emails.meeting;
  return (
    <>
      <PartHeading text={whereTitle} />
      <Paragraphs texts={where} />
      <PartHeading text={meaningTitle} />
      <Paragraphs texts={meaning} />
    </>
  );
}
