/**
 * What each number of a summary counts, word for word as it is signed. Whoever changes a word gives the definition another
 * id and the whole another version: numbers that were counted differently are never added. None is a part of another in
 * the same quarter (decision 55): the sum of any of them is as safe as each.
 */
export const DEFINITIONS = {
  version: '1',
  rounding:
    'Each number goes on in fives: all of its kind that were ever counted until the end of the quarter, rounded down to a multiple of five, less the same at the end of the quarter before. So it is at most four away from the count of the quarter, and the numbers of quarters that follow each other add up to at most four away from their count. No number (null) stands for nothing, where the count was from none to four.',
  cells: [
    {
      id: 'sign-ups.1',
      text: 'People who signed up in the quarter and confirmed their address, as known on the day of the count.',
    },
    {
      id: 'ready.1',
      text: 'People whom a coordinator found ready for a match for the first time in the quarter.',
    },
    {
      id: 'introductions.1',
      text: 'Introductions of a participant to a Connector made in the quarter, less those called off since.',
    },
    {
      id: 'meetings.1',
      text: 'Introductions of whom one of the two has said that they met, by the day of the meeting, or of the answer where no day is known.',
    },
    {
      id: 'contacts.1',
      text: 'Names of other people that Connectors gave to participants in the quarter.',
    },
    {
      id: 'answer-job-in-field.1',
      text: 'Answers that came in the quarter to the question, asked 90 days after an introduction, what came of it: a job in the own field.',
    },
    {
      id: 'answer-job.1',
      text: 'Answers that came in the quarter to the question, asked 90 days after an introduction, what came of it: a job in another field.',
    },
    {
      id: 'answer-study.1',
      text: 'Answers that came in the quarter to the question, asked 90 days after an introduction, what came of it: study or training for a license.',
    },
    {
      id: 'answer-other.1',
      text: 'Answers that came in the quarter to the question, asked 90 days after an introduction, what came of it: an interview, something else, or nothing yet.',
    },
  ],
} as const;

/** The id of one number. */
export type CellId = (typeof DEFINITIONS.cells)[number]['id'];

export const CELL_IDS: readonly CellId[] = DEFINITIONS.cells.map(({ id }) => id);

/** A whole number for each of them. */
export type Counts = Readonly<Record<CellId, number>>;

/** The counts of each cell, asked one by one. */
export const countsBy = (count: (cell: CellId) => number): Counts => ({
  'sign-ups.1': count('sign-ups.1'),
  'ready.1': count('ready.1'),
  'introductions.1': count('introductions.1'),
  'meetings.1': count('meetings.1'),
  'contacts.1': count('contacts.1'),
  'answer-job-in-field.1': count('answer-job-in-field.1'),
  'answer-job.1': count('answer-job.1'),
  'answer-study.1': count('answer-study.1'),
  'answer-other.1': count('answer-other.1'),
});
