import { known, unsettled } from '../facts.ts';
import { article, factBox } from './blocks.ts';
import { RULE_SOURCES } from './ruleSources.ts';
import { RULES } from './rules.ts';
import { SOURCES } from './sources.ts';

/** For the person who speaks first with somebody who comes in. */
export const frontDeskPage = () =>
  article({
    title: 'One page for the front desk',
    slug: 'one-page-for-the-front-desk',
    kind: 'one-pager',
    audiences: ['practitioners', 'boards'],
    summary:
      'For the moment when a person with a degree from another country comes in: what to ask, and what to say.',
    authority: 'your workforce board',
    publishedOn: '2026-11-22',
    parts: [
      '## Six steps',
      '1. Ask: “What was your profession, and for how long?” Write it down in these words.',
      '1. Ask what the person needs: work and training, English, or information.',
      '1. Work and training (Title I): the person needs permission to work. In Missouri check it and write the check down. In Illinois ask your state: a court has stopped this duty.',
      '1. A refugee or a person granted asylum may work without an end, whatever date is on the card.',
      '1. English (Title II): ask where the class is. Missouri and Illinois may differ. Call the school.',
      '1. Not sure? Do not say no. Take a phone number, ask today, and call back.',
      '## Say',
      '- “Your degree counts. Let us find out how.”',
      '- “I do not know this part. I will ask, and call you tomorrow.”',
      factBox('rules', 'The rules behind it', RULES.byStatus, RULES.priority),
    ],
  });

/** For somebody who employs people. */
export const employersPage = () =>
  article({
    title: 'One page for employers',
    slug: 'one-page-for-employers',
    kind: 'one-pager',
    audiences: ['employers', 'boards'],
    summary: 'People with the training you look for live here already. How to meet them in half an hour.',
    authority: 'your workforce board',
    publishedOn: '2026-11-22',
    parts: [
      '## What you can do',
      '1. Become a Connector. You have one coffee of thirty minutes with one person of your field.',
      '1. Tell how people are really hired in your field. You offer advice, not a job.',
      '1. Introduce the person to three people you know. This helps the most.',
      '1. Read a job advertisement again: which degree do you need, and which skill?',
      '1. Ask your workforce board what it pays: on-the-job training is often possible.',
      factBox(
        'numbers',
        'Why',
        known(
          'local',
          'In St. Louis, with data of 2016',
          'Almost 10,000 people trained abroad worked below their training',
          SOURCES.underemployed,
          {
            certainty: 'B',
            volatility: 'medium',
          },
        ),
        known(
          'growth',
          'The region',
          '30,106 more people born abroad in one year (2022 to 2023)',
          SOURCES.growth,
          {
            certainty: 'A',
            volatility: 'medium',
          },
        ),
        RULES.uses,
      ),
    ],
  });

/** For the person whom all of it is about, to take along. */
export const participantPage = () =>
  article({
    title: 'One page for you',
    slug: 'one-page-for-you',
    kind: 'one-pager',
    audiences: ['practitioners'],
    summary: 'You have a profession from another country. Take this page with you when you ask for help.',
    authority: 'the job center',
    publishedOn: '2026-11-22',
    parts: [
      '## Before you go',
      '1. Call first. Ask when to come, and what to bring.',
      '1. Write down your profession, your years of work and your highest degree.',
      '1. Bring copies of your papers. Keep the originals at home.',
      '## Ask these questions',
      '- “Can you pay for a credential evaluation, a license fee or a test?”',
      '- “Is there training together with English for my field?”',
      '- “Do I come first for this money?” English learners and people with low income often do.',
      '- “Whom can I call if you cannot help me?”',
      '## Know',
      '- A Connector is a person in your field: one coffee, three more names. It costs nothing.',
      '- The Connector program never asks for your immigration status. A job center must check that you may work.',
      '- For questions about papers, ask a lawyer or a representative accredited by the Department of Justice. A “notario” or notary is not a lawyer here.',
      factBox(
        'rules',
        'Who may take part',
        RULES.byStatus,
        unsettled('classes', 'English classes that the government pays for', RULE_SOURCES.appeal, {
          certainty: 'X',
          volatility: 'high',
          note: 'Who may join has changed, and may differ between Missouri and Illinois. Ask the school too.',
        }),
      ),
    ],
  });
