import { known } from '../facts.ts';
import { article, factBox } from './blocks.ts';
import { RULE_SOURCES as SOURCES } from './ruleSources.ts';
import { RULES } from './rules.ts';

/** What the two titles of the law allow, and what changed in July 2025. */
export const whatWioaAllows = () =>
  article({
    title: 'What WIOA Title I and Title II allow',
    slug: 'what-wioa-allows',
    kind: 'article',
    audiences: ['boards', 'practitioners', 'reporters'],
    summary:
      'Two titles of one law, and two different tests. What each allows for a skilled immigrant, what changed in July 2025, and why the answer differs between Missouri and Illinois.',
    authority: 'your workforce board',
    publishedOn: '2026-11-22',
    parts: [
      '## In short',
      '- Title I pays for career services and training. It asks whether the person has permission to work.',
      '- English learners and people with low income come first for the Adult money of Title I.',
      '- Refugees and people granted asylum may work without an end, whatever date is on their card.',
      '- Title II pays for English classes and adult education. Since July 2025 it is read as a public benefit for fewer people.',
      '- In Illinois a court has stopped both new rules of July 2025. In Missouri they stand.',
      '- Slides and handouts from before July 2025 are out of date. If one says “we do not ask”, do not use it.',
      'This page tells what we found and when. It is not legal advice.',
      '## What the law is',
      'WIOA is the Workforce Innovation and Opportunity Act. It is the federal law behind job centers, training grants and adult education. It has titles, which are its parts.',
      factBox(
        'titles',
        'The titles that matter here',
        known('title-i', 'Title I', 'Adults, dislocated workers and youth', SOURCES.titles, {
          certainty: 'A',
          volatility: 'low',
        }),
        known('title-ii', 'Title II', 'Adult education and family literacy', SOURCES.titles, {
          certainty: 'A',
          volatility: 'low',
          note: 'English classes belong here.',
        }),
        known('title-iii', 'Title III', 'The employment service (Wagner-Peyser)', SOURCES.titles, {
          certainty: 'A',
          volatility: 'low',
        }),
        known('title-iv', 'Title IV', 'Vocational rehabilitation', SOURCES.titles, {
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
        RULES.citizenship,
        RULES.byStatus,
        RULES.verification,
        RULES.verificationIllinois,
        RULES.selectiveService,
      ),
      '## Who comes first',
      'This is the strongest tool that a board has. A nurse who still learns English, or who earns little in a first job here, belongs to a group that the law serves first.',
      factBox('first', 'Priority of service', RULES.priority),
      '## Cards that run out',
      'Work permits have become shorter, so more people stand at the desk with a card that ends soon. The date on the card and the end of the permission are not always the same thing.',
      factBox('dates', 'Dates on cards', RULES.cards, RULES.endDate),
      '## What Title I may pay for',
      'The law is wide, and each board writes its own policy inside it. Ask for the policy in writing before you promise anything.',
      factBox('title-one-uses', 'An example', RULES.uses),
      '## Title II: English and adult education',
      'Here the test is another one. A person may have permission to work and still not be a “qualified immigrant”. So a person can pass the test of Title I and fail the test of Title II.',
      factBox(
        'title-two-rules',
        'The rule and the court',
        RULES.adultEducation,
        RULES.injunction,
        RULES.today,
      ),
      '## Missouri and Illinois',
      'Many people in this region live in one state and study or work in the other. Ask where the class or the job center is, and not only where the person lives. This is how it stood in November 2025, the newest that we know:',
      '- Title II in Missouri: the reading of July 2025 was in force. Classes were for citizens and qualified immigrants.',
      '- Title II in Illinois: the court order stopped it. Classes could go on as before.',
      '- Title I in Missouri: staff had to check permission to work and write the check down.',
      '- Title I in Illinois: the law asked for permission to work there too, but the court order stopped the new duty to check it.',
      '## What you can do with this',
      '- Put a date on every sheet that says who may be served.',
      '- Teach the front desk the two tests, and that they are two.',
      '- Before you say no to a person, ask. A wrong no can cost somebody a career.',
      '- Write in your policy how staff find out who comes first, and that a card with a date is not the end for a refugee.',
      '- Send everybody to help that asks no such question: our guides, and a Connector.',
    ],
  });
