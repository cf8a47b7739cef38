/** Words of the page that shows what came of the program, in English. */
export const impact = {
  title: 'What came of it',
  lead: 'Numbers of the program in {city}, with what each of them means. We also say what we do not know.',
  none: 'No numbers are published yet',
  noneText:
    'The program counts from its first day. As soon as there is something to count, it stands here: how many people signed up, met a Connector, and found work.',
};

export type ImpactWords = typeof impact;
