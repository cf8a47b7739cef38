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
      'Go where people are, plan from the profession, make the rules plain at the front desk, and count what comes of it. Each can begin with one decision.',
    authority: 'your workforce board',
    publishedOn: '2026-11-22',
    parts: [
      'The national association of workforce boards has advice on how to serve immigrants and refugees better. It begins with outreach. That is our first point as well. The other three are ours, from the rules and numbers that stand beside them.',
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
          'Spanish first; then Russian, Polish and other Slavic languages, Bosnian among them; then Chinese',
          SOURCES.english,
          {
            certainty: 'A',
            volatility: 'medium',
            note: 'Of people over five years of age, 2.1 percent are counted as having limited English.',
          },
        ),
      ),
      '## 2. Plan from the profession',
      'A pharmacist who drives a delivery car needs no basic job course. Begin the plan with the profession she has, and with the distance to it. Decide in your policy that credential evaluation and license fees can be paid, and under what conditions.',
      factBox('plan', 'What others have paid for', RULES.uses),
      '## 3. Make the rules plain at the front desk',
      'Rules changed in July 2025. A front desk that is not sure will say no. Give it one page, with a date, and the name of a person who answers within the day.',
      factBox('desk', 'What the page must say', RULES.verification, RULES.citizenship, RULES.endDate),
      '## 4. Count what comes of it',
      'Boards already follow groups that face barriers. Look at them apart: how many people with a degree from abroad came, how many found work in their profession, and how many you do not know of. Publish the numbers with their definitions.',
      factBox(
        'count',
        'Groups that are followed already',
        known(
          'barriers',
          'Counted among the barriers to employment',
          'English learners, and people who face substantial cultural barriers',
          SOURCES.barriers,
          { certainty: 'B', volatility: 'medium' },
        ),
      ),
      '## Who can help',
      'We introduce skilled immigrants to people of their field, and we count what comes of it. Your staff can refer a person to us on one page. Your employers can become Connectors: it takes half an hour for one coffee.',
    ],
  });
