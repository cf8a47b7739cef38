import { needsOf } from '../../program/overview/staffDay.ts';
import type { LetterContent } from '../content.ts';
import { Action } from '../parts/Action.tsx';
import { Details } from '../parts/Details.tsx';
import { commonValues, type Letter, toOnce } from '../parts/letter.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';
import { WORDS } from './words.ts';

/** To staff: what waits for somebody today, in numbers. Who stands behind them, only Studio says. */
export function staffDay(content: LetterContent<'staff-day'>): Letter {
  const { language, link, day } = content;
  const words = WORDS[language];
  const values = commonValues(content);
  const details = needsOf(day).map(({ need, count }) => ({ label: words.needs[need], value: String(count) }));
  const body = (
    <>
      <Paragraphs texts={words.tell} values={values} />
      <Details details={details} />
      {link && <Action language={language} link={link} button={words.button} />}
      <Paragraphs texts={words.after} values={values} />
    </>
  );
  return { words, values, foot: toOnce(content, words.why), body };
}
