import { term } from '../parts.ts';

/** Official words a teacher will meet, each in one plain sentence. */
export const TERMS = [
  term(
    'dese',
    'DESE',
    'The Missouri Department of Elementary and Secondary Education: the state office for schools.',
  ),
  term('certificate', 'Teaching certificate', 'The permission of the state to teach in a public school.'),
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
  term('credit', 'Credit hours', 'How the United States counts the work in a course.'),
  term('average', 'Grade point average', 'All your grades as one number. A report for DESE must show it.'),
  term('praxis', 'Praxis', 'The tests for teachers that Missouri uses since July 2024.'),
  term('ets', 'ETS', 'Educational Testing Service, the company that gives the Praxis tests.'),
  term('mega', 'MEGA', 'The tests that teachers took before. Guides that name them are old.'),
  term('machs', 'MACHS', 'Missouri Automated Criminal History Site: where you register for fingerprints.'),
  term('substitute', 'Substitute teacher', 'A teacher who takes a class while its own teacher is away.'),
];
