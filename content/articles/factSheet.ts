import { known, unsettled } from '../facts.ts';
import { article, factBox } from './blocks.ts';
import { GROWTH, growthInOneYear, localUnderuse, origins, shareOfAll } from './growth.ts';
import { SOURCES } from './sources.ts';

/** The numbers of the region in one place, with how they were made and how far they may be off. */
export const factSheet = () =>
  article({
    title: 'Fact sheet: the St. Louis region',
    slug: 'st-louis-fact-sheet',
    kind: 'article',
    audiences: ['reporters', 'boards', 'employers'],
    summary: 'The numbers that we print, how they were made, and what nobody can say yet.',
    authority: 'the Census Bureau',
    publishedOn: '2026-11-29',
    parts: [
      GROWTH,
      factBox(
        'region',
        'The region',
        growthInOneYear(),
        shareOfAll(),
        known(
          'shares-before',
          'Share of all people in 2014 and 2015',
          '4.2 and 4.6 percent',
          SOURCES.sharesBefore,
          {
            certainty: 'B',
            volatility: 'low',
          },
        ),
        origins(),
        localUnderuse(),
      ),
      '## Method',
      'We counted nothing ourselves. The numbers of people come from the American Community Survey, which asks a part of all households each year; we took them from the sources named here. A number that we found in one place only is marked “one source”.',
      '## Margin of error',
      factBox(
        'margin',
        '',
        unsettled('margins', 'Margin of error of the numbers above', SOURCES.growth, {
          certainty: 'X',
          volatility: 'medium',
          note: 'Our sources leave it out; data.census.gov has it. Look it up before you compare two years: a small difference may be chance.',
        }),
        known(
          'level',
          'How the Census Bureau gives it',
          'A margin at 90 percent, beside each number',
          SOURCES.marginLevel,
          {
            certainty: 'B',
            volatility: 'low',
          },
        ),
      ),
    ],
  });
