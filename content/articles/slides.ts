import { article, factBox, speakerNotes } from './blocks.ts';
import { GROWTH, localUnderuse } from './growth.ts';
import { RULES } from './rules.ts';

/** Ten slides for a meeting of a board, with what to say. */
export const slidesForBoards = () =>
  article({
    title: 'Ten slides for a workforce board',
    slug: 'slides-for-a-board',
    kind: 'slides',
    audiences: ['boards', 'practitioners'],
    summary: 'Twenty minutes, from the numbers of the region to a vote. Change what you like.',
    authority: 'your workforce board',
    publishedOn: '2026-11-29',
    parts: [
      '## They live here already',
      GROWTH,
      speakerNotes(
        'n1',
        'Say the year with each number. The space between the bars is the years for which we have no number.',
        'Ask: who of you knows a nurse or an engineer who does other work?',
      ),
      '## Many work below their training',
      factBox('untapped', '', localUnderuse()),
      speakerNotes('n2', 'The study is of 2018 and its data of 2016. Say so. Nobody has counted since.'),
      '## Who may take part',
      factBox('who', '', RULES.workPermission, RULES.citizenship),
      speakerNotes('n3', 'The question is permission to work, and not which passport somebody has.'),
      '## A date on a card is not always the end',
      factBox('status', '', RULES.byStatus),
      speakerNotes(
        'n4',
        'This is where people are sent away by mistake. Ask your staff: what do you do today when a card has run out?',
      ),
      '## Who comes first',
      factBox('first', '', RULES.priority),
      speakerNotes(
        'n5',
        'Many skilled immigrants learn English still, or have little income here. Then the law puts them first.',
        'It is a duty. No board has to decide it.',
      ),
      '## Two states, two answers',
      factBox('states', '', RULES.verification, RULES.verificationIllinois),
      speakerNotes(
        'n6',
        'Read the day on this slide aloud. Call your state before you print anything of it.',
      ),
      '## What the money can pay',
      factBox('pay', '', RULES.supportive),
      speakerNotes(
        'n7',
        'A credential evaluation, a license fee, the test for it. Your own policy says how much.',
      ),
      '## One question at the desk',
      '- “What was your profession, and for how long?”',
      '- Not sure? Do not say no. Take a phone number, ask today, and call back.',
      '- [Can I serve this person?](/workforce/can-i-serve-this-person/) ends in a case note with the rules.',
      speakerNotes(
        'n8',
        'Show the path on a phone. It takes two minutes, keeps nothing, and prints one note for the file.',
      ),
      '## What we can decide today',
      '1. Credential evaluation, license fees and tests are a supportive service, up to an amount.',
      '1. Priority of service is applied in writing.',
      '1. Nobody is sent away because of a date on a card before staff have asked.',
      speakerNotes(
        'n9',
        'The text is ready: [the model resolution](/workforce/model-resolution/). Fill in the amount before the meeting.',
        'Have your counsel read it.',
      ),
      '## How we shall know',
      '- How many people with a degree from abroad came?',
      '- How many work in their profession after a year?',
      '- How many did we lose sight of?',
      speakerNotes(
        'n10',
        'Agree on a day when these three numbers come back to the board.',
        'More to hand out: [the fact sheet](/workforce/st-louis-fact-sheet/), [pictures](/workforce/pictures-to-share/) and [texts to copy](/workforce/texts-to-share/).',
      ),
    ],
  });
