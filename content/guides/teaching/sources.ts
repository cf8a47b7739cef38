import type { Source } from '../../facts.ts';

/** Where the facts of the teaching guide come from. */
export const SOURCES = {
  office: { sourceName: 'Pages of DESE, and two other sites that agree', sourceDate: 'undated' },
  evaluation: {
    sourceName: 'University of Missouri–Kansas City and Missouri State University, with the same list',
    sourceDate: '2017 and undated',
  },
  form: { sourceName: 'School of Education, University of Missouri–Kansas City', sourceDate: '2017' },
  outOfState: { sourceName: 'Page of DESE for people from outside Missouri', sourceDate: 'undated' },
  fee: {
    sourceName: 'Page of DESE for people from outside Missouri, and the Missouri State Teachers Association',
    sourceDate: 'undated',
  },
  foreign: { sourceName: 'Two university and language sites that disagree', sourceDate: 'undated' },
  certificate: { sourceName: 'A site about language credentials', sourceDate: 'undated' },
  grades: { sourceName: 'Older checklists of DESE and of a teachers’ association', sourceDate: 'undated' },
  praxis: {
    sourceName: 'DESE, the move from Pearson to ETS',
    sourceUrl: 'https://dese.mo.gov/educator-preparation-assessments-transition-pearson-ets',
    sourceDate: '2023–24',
  },
  elementary: { sourceName: 'DESE, and a company that prepares people for tests', sourceDate: '2023–24' },
  testPrices: { sourceName: 'A company that prepares people for tests', sourceDate: 'undated' },
  background: {
    sourceName: 'Missouri State University, and a site about credentials',
    sourceDate: 'undated',
  },
  substitute: { sourceName: 'Missouri State University, and DESE', sourceDate: 'undated' },
  substituteHours: {
    sourceName: 'A university and several private sites, which disagree',
    sourceDate: 'to 2026',
  },
  noSubstitute: { sourceName: 'Older page of DESE about substitutes', sourceDate: 'undated' },
} as const satisfies Record<string, Source>;
