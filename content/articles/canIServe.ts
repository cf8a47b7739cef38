import { article } from './blocks.ts';
import { SERVE_PATH } from './servePath.ts';

/** The decision path for a person at the front desk. */
export const canIServeThisPerson = () =>
  article({
    title: 'Can I serve this person?',
    slug: 'can-i-serve-this-person',
    kind: 'article',
    audiences: ['practitioners', 'boards'],
    summary:
      'Eight short questions for a front desk, on a screen or on paper. They end in one of three answers: you can, you cannot with this money, or ask first.',
    authority: 'your workforce board',
    publishedOn: '2026-11-22',
    parts: [
      'Go step by step on a screen: the path ends in a case note with the rules, their sources and the day, ready to print. Or read all questions here; on paper, follow the numbers.',
      'This is not legal advice. It says what we found, with dates. The policy of your state and your board comes first.',
      '## The questions',
      SERVE_PATH,
      '## Good to do, whatever the answer',
      '- Ask first what the person did before, and for how long. Write the profession down in the person’s own words.',
      '- Ask for papers only where a rule asks for them.',
      '- Who comes first for the money: [priority of service](/workforce/priority-of-service/). For your board: [ten slides](/workforce/slides-for-a-board/) and [a model resolution](/workforce/model-resolution/).',
      '- Never end with “no” alone. Name one more place, and call there before the person goes.',
    ],
  });
