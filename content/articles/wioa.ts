import { known } from '../facts.ts';
import { article, factBox } from './blocks.ts';
import { RULES } from './rules.ts';
import { SOURCES } from './sources.ts';

/** What the two titles of the law allow, and what changed in July 2025. */
export const whatWioaAllows = () =>
  article({
    title: 'What WIOA Title I and Title II allow',
    slug: 'what-wioa-allows',
    kind: 'article',
    audiences: ['boards', 'practitioners', 'reporters'],
    summary:
      'Two titles of one law, and two different tests. What each allows for a skilled immigrant, what changed in July 2025, and why the answer differs on the two banks of the river.',
    authority: 'your workforce board',
    publishedOn: '2026-11-22',
    parts: [
      '## In short',
      '- Title I pays for career services and training. It asks whether the person has permission to work.',
      '- Title II pays for English classes and adult education. Since July 2025 it is read as a public benefit for fewer people.',
      '- In Illinois a court has stopped the new reading of Title II. In Missouri it has not.',
      '- Slides and handouts from before July 2025 are out of date. If one says “we do not ask”, do not use it.',
      'This page tells what we found and when. It is not legal advice.',
      '## What the law is',
      'WIOA is the Workforce Innovation and Opportunity Act. It is the federal law behind job centers, training grants and adult education. It has titles, which are its parts.',
      factBox(
        'titles',
        'The titles that matter here',
        known('title-i', 'Title I', 'Adults, dislocated workers and youth', SOURCES.manual, {
          certainty: 'A',
          volatility: 'low',
        }),
        known('title-ii', 'Title II', 'Adult education and family literacy', SOURCES.manual, {
          certainty: 'A',
          volatility: 'low',
          note: 'English classes belong here.',
        }),
        known('title-iii', 'Title III', 'The employment service (Wagner-Peyser)', SOURCES.manual, {
          certainty: 'A',
          volatility: 'low',
        }),
        known('title-iv', 'Title IV', 'Vocational rehabilitation', SOURCES.manual, {
          certainty: 'A',
          volatility: 'low',
        }),
      ),
      '## Title I: work and training',
      'A nurse from abroad with permission to work can be a participant like anybody else. Her degree from another country is no reason to say no. It is a reason to plan well.',
      factBox(
        'title-one-rules',
        'Who can be served',
        RULES.workPermission,
        RULES.verification,
        RULES.endDate,
        RULES.citizenship,
      ),
      '## What Title I may pay for',
      'The law is wide, and each board writes its own policy inside it. Ask for the policy in writing before you promise anything.',
      factBox('title-one-uses', 'What others have done', RULES.uses),
      '## Title II: English and adult education',
      'Here the test is another one. A person may have permission to work and still not be a “qualified immigrant”. So a person can pass the test of Title I and fail the test of Title II.',
      factBox(
        'title-two-rules',
        'The rule and the court',
        RULES.adultEducation,
        RULES.injunction,
        RULES.today,
      ),
      '## Two banks of one river',
      'Many people in this region live on one bank and study or work on the other. Ask where the class is held, and not only where the person lives.',
      '- On the Missouri bank the reading of July 2025 was in force when we last knew. Title II classes were for citizens and qualified immigrants.',
      '- On the Illinois bank the court order stopped it when we last knew. Classes there could go on as before.',
      '- On both banks Title I was the same: permission to work decides.',
      '## What you can do with this',
      '- Put a date on every sheet that says who may be served.',
      '- Teach the front desk the two tests, and that they are two.',
      '- Before you say no to a person, ask. A wrong no costs a career.',
      '- Send everybody to help that asks no such question: our guides, and a Connector.',
    ],
  });
