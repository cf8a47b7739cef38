import { article } from './blocks.ts';

/** A resolution that a board can take as it stands, or change. */
export const modelResolution = () =>
  article({
    title: 'Model board resolution',
    slug: 'model-resolution',
    kind: 'one-pager',
    audiences: ['boards'],
    summary: 'For the next meeting: fill in the blanks, have your counsel read it, and vote.',
    authority: 'your counsel',
    publishedOn: '2026-11-29',
    parts: [
      '## The board finds',
      '- People with a degree from another country live in this area, and many work below their training.',
      '- Federal law puts people on public assistance, people with low income and people whose basic skills are low first for Adult money (20 CFR 680.600).',
      '- It protects every person with permission to work from different treatment because of citizenship (29 CFR 38.11).',
      '## The board decides',
      '1. A credential evaluation, a license fee and the test for it are a supportive service, up to $ ________ a person (20 CFR 680.910 and 680.920).',
      '1. Staff apply priority of service in writing, and note how they found it.',
      '1. Nobody is sent away because a card has run out before staff have asked whether the status itself is the permission to work.',
      '1. Each sheet that says who may be served carries a date. It is read again each quarter.',
      '1. Each quarter the director reports: people served with a degree from abroad, what was paid, and how many work in their field.',
      'To show before the vote: [ten slides](/workforce/slides-for-a-board/). To hand out: [the fact sheet](/workforce/st-louis-fact-sheet/).',
      'Moved by ____________ · Seconded by ____________ · Date ____________ · For ____ · Against ____',
    ],
  });

/** Texts that others can copy, and a card to hand over. */
export const textsToShare = () =>
  article({
    title: 'Texts to copy',
    slug: 'texts-to-share',
    kind: 'one-pager',
    audiences: ['boards', 'practitioners', 'employers'],
    summary: 'Short texts for your own newsletter, an email and a card. Change what you like.',
    authority: 'the program',
    publishedOn: '2026-11-29',
    parts: [
      '## For a newsletter',
      'Do you know somebody who was a nurse, a teacher or an engineer in another country? Free guides show the way to a license in Missouri and Illinois, with prices and dates. A Connector gives one coffee and three more names.',
      '## An email to a colleague',
      'Hello. Some people who come to us have a degree from abroad. Two pages help: “Can I serve this person?” ends in a case note with the rules and their dates. “Local help” lists offices on both sides of the river. May I show you both in ten minutes?',
      '## An email to an employer',
      'Hello. People with the training you look for live here already. Would you meet one of them for thirty minutes? You give advice, not a job. The program chooses the person with you in mind, and asks you first.',
      '## Referral card',
      'Your profession counts here. Read the free guide for it, and call before you pay for anything. Nobody may ask you for money in our name. The program never asks for your immigration status.',
      'With these: [pictures to share](/workforce/pictures-to-share/), [ten slides](/workforce/slides-for-a-board/), [a fact sheet](/workforce/st-louis-fact-sheet/) and [the model resolution](/workforce/model-resolution/).',
      '## For an event of one hour',
      '1. Ten minutes: one person tells how it was to begin again.',
      '1. Twenty minutes: the guide of one profession, step by step, on paper.',
      '1. Twenty minutes: a job center tells what it pays, and whom it puts first.',
      '1. Ten minutes: questions. Nobody says a name or a status aloud.',
    ],
  });
