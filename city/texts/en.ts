import type { GuideTexts } from './guideTexts.ts';

export const EN: GuideTexts = {
  office: 'the office that decides',
  toBeFound: 'To be found',
  title: ({ field, place }) => `${field} in ${place}`,
  summary: ({ outside }) =>
    `What somebody who learned this work ${outside} has to find out, one step after the other. The facts are still to be found.`,
  firstSteps: ({ place, finder, jobCenter }) => [
    `1. Find out who decides about this work in ${place}: ${finder}.`,
    '1. Ask your school and your office abroad how they send official records. This often takes the longest.',
    `1. Ask ${jobCenter} before you pay for anything. It may know who pays a part.`,
  ],
  forWhom: ({ outside, place }) => [`You learned this work ${outside}.`, `You want to do it in ${place}.`],
  firstAdvice: 'Pay for nothing until the office that decides has told you what it accepts.',
  steps: {
    office: {
      title: 'Find the office that decides',
      body: 'Ask whether this work needs a license here, which one fits you, and what to do first.',
      facts: {
        name: 'Name of the office',
        contact: 'Telephone and email of the office',
        rule: 'Whether a license is needed',
      },
    },
    studies: {
      title: 'Have your studies evaluated',
      body: 'Ask which evaluation the office accepts before you pay for one. Ask your school how it sends official records.',
      facts: { who: 'Who may evaluate', cost: 'Cost of the evaluation', time: 'Time of the evaluation' },
    },
    language: {
      title: 'Show how well you know the language',
      body: 'Ask which test is accepted and which result is needed, and who does not need one.',
      facts: { test: 'Accepted tests and results', cost: 'Cost of the test' },
    },
    exam: {
      title: 'Take the exam',
      body: 'Ask which exam there is, when you may take it, and how others prepare for it.',
      facts: { name: 'Name of the exam', cost: 'Cost of the exam' },
    },
    license: {
      title: 'Apply for the license',
      body: 'Send the form with all that it asks for, and keep a copy of each paper with the date.',
      facts: { form: 'The form', cost: 'Fee of the license', time: 'Time until it is decided' },
    },
  },
  timeAndCost: 'Times and costs are still to be found. Ask for them, and write them beside the steps.',
  scams: ({ adviser }) => [
    'No honest employer asks you to pay for a job. Nobody can sell you a license or a passed exam.',
    `For immigration questions see ${adviser}.`,
    'Never sign an empty form. Let nobody keep your originals.',
  ],
  startingAgain: ({ crisis }) => [
    'You were somebody in your field, and now you fill in forms and wait. Many people feel ashamed or angry. It says nothing about your skill. Keep one small piece of your profession alive each week.',
    `Is it too heavy? Talk to somebody. ${crisis}`,
  ],
  tips: [
    'Use the same spelling of your name on every paper, every form and every test.',
    'Keep a copy of all that you send, with the date.',
  ],
};
