import { known, unsettled } from '../facts.ts';
import { article, chart, factBox } from './blocks.ts';
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
      'Use these numbers freely, and take the source and the year along. A number without them is a rumor.',
      '## The region',
      chart('growth', SOURCES.growth, {
        title: 'One year brought 30,000 more immigrants to the St. Louis region',
        unit: 'people born abroad',
        rows: [
          ['2014', 118936],
          ['2015', 129559],
          ['2022', 129604],
          ['2023', 159710],
        ],
        note: 'The St. Louis metropolitan area. A survey of one year: the margin of error is not given. We have no numbers for the years between.',
        certainty: 'A',
        volatility: 'medium',
      }),
      factBox(
        'region',
        'What to say with it',
        known('growth-rate', 'Growth from 2022 to 2023', '30,106 people, or 23.2 percent', SOURCES.growth, {
          certainty: 'A',
          volatility: 'medium',
          note: 'The highest growth of the 30 largest metropolitan areas.',
        }),
        known('share', 'Share of all people in 2023', '5.7 percent', SOURCES.growth, {
          certainty: 'A',
          volatility: 'medium',
          note: 'The second lowest share of the 30.',
        }),
        known(
          'origins',
          'Where most were born',
          'India, then Mexico; also China, Bosnia and Vietnam',
          SOURCES.origins,
          {
            certainty: 'A',
            volatility: 'medium',
          },
        ),
        unsettled('newer', 'Speakers of Dari, Pashto, Arabic and Swahili', SOURCES.english, {
          certainty: 'X',
          volatility: 'medium',
          note: 'We found no count. Do not print one.',
        }),
      ),
      '## Work below training',
      chart('untapped', SOURCES.untapped, {
        title: 'One in four immigrants with a college degree works in a low-skilled job, or has none',
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
        'What it costs',
        known('people', 'In the United States', '1.9 million people', SOURCES.untapped, {
          certainty: 'A',
          volatility: 'low',
        }),
        known('wages', 'Wages not earned in a year', '$39.4 billion', SOURCES.untapped, {
          certainty: 'A',
          volatility: 'low',
        }),
        known('taxes', 'Taxes not paid in a year', '$10.2 billion', SOURCES.untapped, {
          certainty: 'A',
          volatility: 'low',
        }),
        known(
          'local',
          'In St. Louis',
          'About 10,000 people trained abroad work below their training',
          SOURCES.underemployed,
          {
            certainty: 'B',
            volatility: 'medium',
            note: 'The same report counts $57 million in taxable earnings that are lost each year.',
          },
        ),
      ),
      '## What programs like this one reach',
      chart('canada', SOURCES.canada, {
        title: 'In Canada, one person in three who took part found a job',
        unit: 'people and jobs',
        rows: [
          ['People who took part', 8609],
          ['Connectors', 4135],
          ['Jobs found', 2805],
        ],
        note: 'All 44 Canadian communities together, up to April 2025. The programs count for themselves, and nobody knows how many would have found a job alone.',
        certainty: 'A',
        volatility: 'medium',
      }),
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
            note: 'The first in the United States, modelled on Halifax in Canada. It is not this program.',
          },
        ),
      ),
      '## How to use a number well',
      '- Say what is counted, where, and in which year.',
      '- Say “about” where the source does.',
      '- Do not add numbers of two sources.',
      '- Say what is not known. It is a part of the answer.',
    ],
  });
