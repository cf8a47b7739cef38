import { known } from '../facts.ts';
import { chart } from './blocks.ts';
import { SOURCES } from './sources.ts';

/** The numbers of the region, each said once: several articles show them. */
export const GROWTH = chart('growth', SOURCES.growth, {
  title: 'From 2022 to 2023 the St. Louis region gained more immigrants than in the eight years before',
  unit: 'people born abroad',
  rows: [
    ['2014', 118936],
    ['2015', 129559],
    ['2022', 129604],
    ['2023', 159710],
  ],
  note: 'The St. Louis metropolitan area. A survey of one year: our source gives no margin of error. We have no numbers for the years between 2015 and 2022, and it was not flat: it rose to 2016 and fell again.',
  certainty: 'A',
  volatility: 'medium',
});

export const growthInOneYear = () =>
  known('growth-rate', 'Growth from 2022 to 2023', '30,106 people', SOURCES.growth, {
    certainty: 'A',
    volatility: 'medium',
    note: 'In percent the highest growth of the 30 largest metropolitan areas.',
  });

export const shareOfAll = () =>
  known('share', 'Share of all people in 2023', '5.7 percent', SOURCES.growth, {
    certainty: 'A',
    volatility: 'medium',
    note: 'The second lowest share of the 30.',
  });

export const origins = () =>
  known(
    'origins',
    'Where most were born',
    'India, then Mexico; also China, Bosnia and Vietnam',
    SOURCES.origins,
    {
      certainty: 'A',
      volatility: 'medium',
    },
  );

export const localUnderuse = () =>
  known(
    'local',
    'In St. Louis, with data of 2016',
    'Almost 10,000 people trained abroad worked below their training',
    SOURCES.underemployed,
    {
      certainty: 'B',
      volatility: 'medium',
      note: 'At that time $57 million in taxable earnings were lost each year.',
    },
  );
