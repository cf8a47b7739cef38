/** Words of the public education and its pages to print, in English. */
export const workforce = {
  title: 'For workforce boards and employers',
  lead: 'Skilled immigrants live in {city}, and many work far below their training. Here is what you can do about it, with dates and sources.',
  audiencesTitle: 'What is here for you',
  audiences: {
    boards: {
      title: 'You sit on a workforce board',
      text: 'What federal law allows today, and what you can decide.',
    },
    practitioners: {
      title: 'You work with people who come in',
      text: 'At a job center, a college, a library or an agency.',
    },
    employers: {
      title: 'You employ people',
      text: 'How to meet people of your field who are here already.',
    },
    reporters: {
      title: 'You are a reporter',
      text: 'Numbers with their sources, and what they leave out.',
    },
  },
  articlesTitle: 'Articles',
  noArticles: 'The first articles will be here soon.',
  toolkitTitle: 'Pages to print',
  toolkitLead: 'Each fits on one sheet of Letter paper. Open it and print it. Copy it and hand it on.',
  onePage: 'One sheet',
  eventsTitle: 'Next events',
  allEvents: 'All events',
  callTitle: 'Talk to a person',
  call: 'You want to refer somebody, to invite us, or to ask what a rule means for a case? Call {phone} or write to {email}. Please give no name of a person at first.',
  refer: 'Refer somebody',
  join: 'Become a Connector',
  feed: 'News of articles and events (RSS)',
  asOf: 'As of {date}',
  asOfNote:
    'Rules and numbers change. Each one below says when we checked it. “Certain” means an official text, or two sources that agree.',
  readNext: 'Read next',
  backTo: 'All articles and pages to print',
  certainty: { A: 'certain', B: 'one source' },
  goTo: 'Go to question {number}',
  question: 'Question {number}',
  standing: { yes: 'You can', no: 'Not with this', ask: 'Ask first' },
  sheetCall: 'Questions? Call {phone} or write to {email}.',
};

export type WorkforceWords = typeof workforce;
