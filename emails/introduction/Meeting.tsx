import type { Language } from '../../locales/locales.ts';
import type { Values } from '../parts/fill.ts';
import { Paragraphs, PartHeading } from '../parts/Paragraphs.tsx';
import { MEETING_WORDS } from './words.ts';

/** Where to meet, and what the meeting is and is not. */
export function Meeting(props: { language: Language; meaning: readonly string[]; values: Values }) {
  const { whereTitle, where, meaningTitle } = MEETING_WORDS[props.language];
  return (
    <>
      <PartHeading text={whereTitle} />
      <Paragraphs texts={where} values={props.values} />
      <PartHeading text={meaningTitle} />
      <Paragraphs texts={props.meaning} values={props.values} />
    </>
  );
}
