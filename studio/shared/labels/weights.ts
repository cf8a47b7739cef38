import type { SetWeight } from '../../../program/matching/settings.ts';

/** What staff call each weight of matching, and when it counts. */
export const weightWords: Readonly<Record<SetWeight, { title: string; when: string }>> = {
  sameProfession: { title: 'The same profession', when: 'Both write the same words for it.' },
  neededLanguage: {
    title: 'A shared language, where English is little',
    when: 'Then it decides whether the talk works at all.',
  },
  sharedLanguage: { title: 'A shared language, where English is good', when: 'A pleasure, and a bridge.' },
  wishedIndustry: {
    title: 'An industry that was wished for',
    when: 'The Connector knows the kind of employer that the participant wishes to know.',
  },
  sharedIndustry: { title: 'A shared industry', when: 'Both know it.' },
  seniority: {
    title: 'Similar experience',
    when: 'The Connector is about as far on, or one step further.',
  },
  sameZip: { title: 'The same postal code', when: 'One neighborhood.' },
  sameArea: { title: 'The same area of the post', when: 'By the beginning of the postal code.' },
  ownChoice: {
    title: 'The same choice in a question of your own',
    when: 'For each of at most two such questions.',
  },
  waitingDay: {
    title: 'A day of waiting',
    when: 'Of at most 90 days. 0: who waits longer is not preferred.',
  },
  restedConnector: {
    title: 'A Connector to whom nobody was sent lately',
    when: 'Less for each match of the last 90 days.',
  },
};
