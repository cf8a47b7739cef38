/** Words of the stories, in English. */
export const stories = {
  title: 'Stories',
  lead: 'What one coffee led to: the good, the slow, and the time when nothing came of it.',
  exampleNote:
    'These people and their stories are invented. They show how a way can go. True stories replace them when people allow us to tell them.',
  example: 'Example',
  all: 'All stories',
  none: 'The first stories will be told here soon.',
  honestTitle: 'What a story cannot say',
  honest:
    'One story is one person. What came of all coffees together, also of those that led nowhere, stands on another page.',
  impact: 'What came of it, in numbers',
  tellTitle: 'Your own story',
  tell: 'We tell nobody’s story without asking. If you want to tell yours, call {phone} or write to {email}. You choose the words, and you can take it back.',
  meet: 'Learn More and sign up',
};

export type StoriesWords = typeof stories;
