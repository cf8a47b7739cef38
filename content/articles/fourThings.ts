import { known } from '../facts.ts';
import { article, factBox } from './blocks.ts';
import { RULES } from './rules.ts';
import { SOURCES } from './sources.ts';

/** What a board can decide this year. */
export const fourThings = () =>
  article({
    title: 'Four things a workforce board can do',
    slug: 'four-things-a-board-can-do',
    kind: 'article',
    audiences: ['boards', 'employers'],
    summary:
      'Go where people are, start from the profession, make the rules plain at the front desk, and count the results. Each can begin with one decision.',
    authority: 'your workforce board',
    publishedOn: '2026-11-22',
    parts: [
      'The national association of workforce boards has advice on how to serve immigrants and refugees better. It begins with outreach, and so do we. The other three points are ours. They follow from the rules and numbers beside them.',
      '## 1. Go where people are',
      'Skilled immigrants often do not know that a job center is for them. They are at work, in English classes, in places of worship and in libraries. Send one person there each month, with one page and one name to ask for.',
      factBox(
        'outreach',
        'What this is based on',
        known(
          'four-ways',
          'What boards are advised to begin with',
          'Outreach where people are',
          SOURCES.nawb,
          {
            certainty: 'A',
            volatility: 'low',
          },
        ),
        known(
          'languages',
          'Languages of the region besides English',
          'In this order: Spanish; Russian, Polish, Bosnian and other Slavic languages; Chinese',
          SOURCES.english,
          {
            certainty: 'A',
            volatility: 'medium',
            note: 'Of people over five years of age, 2.1 percent are counted as having limited English.',
          },
        ),
      ),
      '## 2. Start from the profession',
      'A pharmacist who drives a delivery car does not need a basic job course. Start with the profession she has, and with what is missing to work in it. Decide in your policy that credential evaluation, tests and license fees can be paid, and under what conditions.',
      'Use the priority that the law gives you. Many skilled immigrants belong to a group that comes first, and nobody at the desk knows it.',
      factBox('plan', 'The law, and an example', RULES.priority, RULES.uses),
      '## 3. Make the rules plain at the front desk',
      'Rules changed in July 2025. A front desk that is not sure will say no. Give it one page, with a date, and the name of a person who answers within the day.',
      factBox(
        'desk',
        'What the page must say',
        RULES.verification,
        RULES.verificationIllinois,
        RULES.byStatus,
        RULES.citizenship,
      ),
      '## 4. Count what comes of it',
      'Boards already report on groups that face barriers. Report on people with a degree from abroad as well. How many came? How many found work in their profession? How many did you lose sight of? Publish the numbers with their definitions.',
      factBox(
        'count',
        'Groups that boards report on already',
        known(
          'barriers',
          'Counted among the barriers to employment',
          'English learners, and people who face substantial cultural barriers',
          SOURCES.barriers,
          { certainty: 'B', volatility: 'medium' },
        ),
      ),
      '## For your next meeting',
      'Take [ten slides with notes](/workforce/slides-for-a-board/), [the model resolution](/workforce/model-resolution/) and [the fact sheet](/workforce/st-louis-fact-sheet/) along. Your staff have [a path of questions](/workforce/can-i-serve-this-person/) for the desk, and [texts to copy](/workforce/texts-to-share/).',
      '## Who can help',
      'We introduce skilled immigrants to people of their field, and we count what comes of it. Your staff can refer a person to us on one page. Your employers can become Connectors: one coffee takes half an hour.',
    ],
  });
