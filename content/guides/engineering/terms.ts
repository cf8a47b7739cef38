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
  term('pearson', 'Pearson VUE', 'A company with test centers, where you take the FE exam.'),
  term('abet', 'ABET', 'The organization that approves engineering programs in the United States.'),
  term(
    'evaluation',
    'Credential evaluation',
    'A report that compares your degree with a degree in the United States.',
  ),
  term('comity', 'License by comity', 'A license for a person who already holds one in another place.'),
  term(
    'hours',
    'Professional development hours',
    'Hours of learning that a licensed engineer needs to renew the license.',
  ),
  term('mopro', 'MoPro', 'The online system of Missouri for professional licenses.'),
];
