/** What each guide gives a reader to act on, and how it reads. `npm run guides`. */
import { guideSchema } from '../../../program/content/guide.ts';
import { readingLevel, wordsOf } from '../../../program/content/sentences.ts';
import { helpIfAsked } from '../../commandLine/helpIfAsked.ts';
import { CHECKED_ON } from '../../facts.ts';
import { guides } from '../guides.ts';
import { usefulness } from '../usefulness.ts';
import { longest, readingGrade, sentencesIn } from './readingGrade.ts';

const LONGEST = 5;

helpIfAsked(`npm run guides

Of each guide of the starter content: the share of its steps with the page or form on which they are taken; of the steps that cost
or take something, the share with a price and with a time; values left at “ask”; its reading grade by two formulas
(Flesch-Kincaid, and Coleman-Liau as the Studio shows it); and its ${LONGEST} longest sentences.`);

const percent = (share: number) => `${Math.round(share * 100)} %`;

for (const guide of guides()) {
  const { steps, linked, priced, timed, open } = usefulness(
    guideSchema.parse({ ...guide, slug: guide.slug.current }),
    CHECKED_ON,
  );
  const sentences = sentencesIn(guide);
  console.log(`\n${guide.title}
  ${steps} steps; with a page or form ${percent(linked)}, a price ${percent(priced)}, a time ${percent(timed)}; ${open} values “ask”
  Reading grade ${readingGrade(sentences).toFixed(1)} (Flesch-Kincaid), ${readingLevel(sentences)?.toFixed(1)} (Coleman-Liau)`);
  for (const sentence of longest(sentences, LONGEST))
    console.log(`    ${wordsOf(sentence).length} words: ${sentence}`);
}
