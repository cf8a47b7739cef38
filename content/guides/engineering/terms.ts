import { term } from '../parts.ts';

/** Official words an engineer will meet, each in one plain sentence. */
export const TERMS = [
  term(
    'board',
    'The engineering board',
    'The state office that gives the license. Its full name is Missouri Board for Architects, Professional Engineers, Professional Land Surveyors and Professional Landscape Architects.',
  ),
  term(
    'pe',
    'Professional Engineer (PE)',
    'An engineer with a license, who may offer engineering to the public.',
  ),
  term(
    'ncees',
    'NCEES',
    'National Council of Examiners for Engineering and Surveying. It gives the exams and evaluates degrees from abroad.',
  ),
  term('fe', 'FE exam', 'Fundamentals of Engineering: the first exam, about what an engineer studies.'),
  term(
    'pe-exam',
    'PE exam',
    'Principles and Practice of Engineering: the second exam, about the work itself.',
  ),
  term('abet', 'ABET', 'The organization that approves engineering programs in the United States.'),
  term('clep', 'CLEP', 'Tests that give college credit without a course.'),
  term('toefl', 'TOEFL-iBT', 'A test of English on a computer.'),
  term('mopro', 'MoPro', 'The online system of Missouri for professional licenses.'),
];
