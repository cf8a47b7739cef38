import { known, unsettled } from '../facts.ts';
import { article, chart, factBox } from './blocks.ts';
import { GROWTH, growthInOneYear, localUnderuse, origins, shareOfAll } from './growth.ts';
import { SOURCES } from './sources.ts';

/** The numbers that can be printed, with what they count and what they do not. */
export const inNumbers = () =>
  article({
    title: 'Skilled immigrants in numbers',
    slug: 'skilled-immigrants-in-numbers',
    kind: 'article',
    audiences: ['reporters', 'boards', 'employers'],
    summary:
      'How many people, how many below their training, and what programs like this one have reached. Each number with its source, its year and what it leaves out.',
    authority: 'the source named with it',
    publishedOn: '2026-11-22',
    parts: [
      'You may use these numbers. Always name the source and the year with them: a number without both is a rumor.',
      'The newest year for the region here is 2023. The Census Bureau publishes a new one each September. Look up [table B05012 at data.census.gov](https://data.census.gov/table?q=B05012), and print its margin of error too.',
      '## The region',
      GROWTH,
      factBox(
        'region',
        'What to say with it',
        growthInOneYear(),
        known('between', 'From 2015 to 2016', '5,015 more people', SOURCES.earlierYears, {
          certainty: 'B',
          volatility: 'low',
          note: 'In later years the number fell again: in 2022 it was where it had been in 2015.',
        }),
        shareOfAll(),
        origins(),
        unsettled('speakers', 'Speakers of Dari, Pashto, Arabic and Swahili', SOURCES.english, {
          certainty: 'X',
          volatility: 'medium',
          note: 'We found no count. Do not print one.',
        }),
      ),
      '## Work below training',
      chart('untapped', SOURCES.untapped, {
        title: 'In 2009 to 2013, one in four immigrants with a college degree had a low-skilled job, or none',
        unit: 'of every four people',
        rows: [
          ['In low-skilled work, or without work', 1],
          ['All others', 3],
        ],
        note: 'Immigrants in the whole United States who have a college degree.',
        certainty: 'A',
        volatility: 'low',
      }),
      factBox(
        'waste',
        'What it cost',
        known('people', 'In the United States, 2009 to 2013', '1.9 million people', SOURCES.untapped, {
          certainty: 'A',
          volatility: 'low',
        }),
        known('wages', 'Wages not earned in a year', '$39.4 billion', SOURCES.untapped, {
          certainty: 'A',
          volatility: 'low',
          note: 'Counted for the 1.5 million who worked in low-skilled jobs, not for all 1.9 million.',
        }),
        known('taxes', 'Taxes not paid on these wages in a year', '$10.2 billion', SOURCES.untapped, {
          certainty: 'A',
          volatility: 'low',
        }),
        known('newer', 'A newer count', '2 million people', SOURCES.leavingMoney, {
          certainty: 'B',
          volatility: 'medium',
        }),
        localUnderuse(),
      ),
      '## What programs like this one reach',
      // Connectors are another thing to count: as a third bar they would seem a part of the way from people to jobs.
      chart('canada', SOURCES.canada, {
        title: 'In Canada, one job was counted for every three people who took part',
        unit: 'people, and jobs',
        rows: [
          ['People who took part', 8609],
          ['Jobs counted', 2805],
        ],
        note: 'All 44 Canadian communities together, up to April 2025. The source counts jobs, not people. The programs count for themselves, and nobody knows how many would have found a job alone.',
        certainty: 'A',
        volatility: 'medium',
      }),
      factBox(
        'connectors',
        'With them in Canada',
        known('canada-connectors', 'Connectors, up to April 2025', '4,135', SOURCES.canada, {
          certainty: 'A',
          volatility: 'medium',
        }),
      ),
      factBox(
        'here',
        'In St. Louis',
        known(
          'pilot',
          'The first such program here, December 2013',
          '20 Connectors and 60 immigrants',
          SOURCES.halifax,
          {
            certainty: 'A',
            volatility: 'low',
            note: 'The first in the United States, modeled on Halifax in Canada. It is not this program.',
          },
        ),
      ),
      '## How to use a number well',
      '- Say what is counted, where, and in which year.',
      '- Say “about” where the source does.',
      '- Do not add numbers of two sources.',
      '- Say what is not known. It is a part of the answer.',
      'The numbers of the region stand on [the fact sheet](/workforce/st-louis-fact-sheet/), and as [pictures to share](/workforce/pictures-to-share/). What we correct stands under [What changed](/changes/).',
    ],
  });
