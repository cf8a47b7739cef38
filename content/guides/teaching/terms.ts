import { term } from '../parts.ts';

/** Official words a teacher will meet, each in one plain sentence. */
export const TERMS = [
  term(
    'dese',
    'DESE',
    'The Missouri Department of Elementary and Secondary Education: the state office for schools.',
  ),
  term(
    'transcript',
    'Official transcript',
    'The list of your courses and grades, sent or sealed by the school itself.',
  ),
  term(
    'evaluation',
    'Credential evaluation',
    'A report that compares your degree with a degree in the United States.',
  ),
  term('ets', 'ETS', 'Educational Testing Service, the company that gives the Praxis tests.'),
  term('mega', 'MEGA, MoCA', 'The tests that teachers took before. Guides that name them are old.'),
  term('number', 'Educator number', 'The number that DESE gives you when you make a profile on its site.'),
  term(
    'illinois',
    'ELIS, edTPA',
    'The online system of Illinois for teachers, and a test in which you show how you teach.',
  ),
];
