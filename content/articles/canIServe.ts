import { article, decisionPath, ends, factBox, leadsTo, question } from './blocks.ts';
import { RULES } from './rules.ts';

const path = decisionPath(
  'path',
  'Can I serve this person?',
  question(
    'need',
    'What does the person need?',
    'If it is more than one thing, go through the questions once for each.',
    leadsTo('Career services, job search or training (Title I, Title III)', 'work'),
    leadsTo('English classes or adult education (Title II)', 'bank'),
    ends(
      'Information, a guide, or an introduction to somebody in the field',
      'yes',
      'Give it. Our guides are open to everybody, and nobody has to sign in. Under Learn More the person finds our own four criteria.',
    ),
  ),
  question(
    'work',
    'Does the person have permission to work in the United States?',
    'Citizens have it. Many immigrants have it, with very different papers. Since July 2025 you check it and write the check down.',
    leadsTo('Yes', 'age'),
    ends(
      'No',
      'no',
      'Title I and Title III services for participants need permission to work. Say so kindly. Say also that the person can come back when it changes, and give our guides for the time until then.',
    ),
    ends(
      'Not sure, or the paper is not at hand',
      'ask',
      'Do not say no. Ask your supervisor or your board which papers show permission to work, and give the person a day to come back.',
    ),
  ),
  question(
    'age',
    'Is the person 18 years old or older?',
    'The Adult program of Title I begins at 18.',
    leadsTo('Yes', 'service'),
    ends('No', 'ask', 'Ask your board about its Youth program. It has rules of its own.'),
  ),
  question(
    'service',
    'Is the Selective Service rule met?',
    'It does not apply to everybody. Your board knows to whom.',
    leadsTo('Yes, or it does not apply', 'until'),
    ends(
      'No, or not sure',
      'ask',
      'Do not say no yet. Ask your board whether the rule applies to this person, and what can be done.',
    ),
  ),
  question(
    'until',
    'Does the permission to work have an end date?',
    'Ask for the date, and for no more than you need.',
    ends(
      'No',
      'yes',
      'The federal rules that we know allow you to serve this person under Title I. Now look in the policy of your board for what it pays: evaluation, license, training, English with training.',
    ),
    ends(
      'Yes',
      'yes',
      'The federal rules that we know allow it. Plan services so that they finish before that date. When the permission is renewed, note the new date: without permission, eligibility ends.',
    ),
  ),
  question(
    'bank',
    'Where is the class?',
    'Since September 2025 the answer may differ between the two states.',
    leadsTo('In Missouri', 'status'),
    ends(
      'In Illinois',
      'ask',
      'In November 2025 a court order kept classes in Illinois open as before. The government had appealed. Call the school and ask how it stands today.',
    ),
  ),
  question(
    'status',
    'Is the person a citizen, or a “qualified immigrant” as federal law uses these words?',
    'The law has a list of its own for these words. Permission to work alone does not decide it.',
    ends(
      'Yes',
      'yes',
      'The reading of July 2025 does not keep this person out of a Title II class. Call the school: it may ask for papers.',
    ),
    ends(
      'No',
      'no',
      'In Missouri the reading of July 2025 closed Title II classes to this person when we last knew. Ask the school whether that still stands. Ask libraries, places of worship and colleges for classes that do not use this money.',
    ),
    ends(
      'Not sure',
      'ask',
      'Do not decide this at the front desk. Ask the school, or a lawyer who knows immigration law. Do not ask the person to prove it to you.',
    ),
  ),
);

/** The decision path for a person at the front desk. */
export const canIServeThisPerson = () =>
  article({
    title: 'Can I serve this person?',
    slug: 'can-i-serve-this-person',
    kind: 'article',
    audiences: ['practitioners', 'boards'],
    summary:
      'Seven questions from the first word to an answer: you can, you cannot with this money, or ask first. Made for a front desk, on a screen and on paper.',
    authority: 'your workforce board',
    publishedOn: '2026-11-22',
    parts: [
      'Begin with question 1. Each answer says where to go next, or how the path ends. On paper, follow the numbers.',
      'This is not legal advice. It says what we found, with dates. The policy of your state and your board comes first.',
      '## The questions',
      path,
      '## The rules behind the questions',
      factBox(
        'title-one-rules',
        'Title I and Title III',
        RULES.workPermission,
        RULES.verification,
        RULES.endDate,
        RULES.citizenship,
      ),
      factBox('title-two-rules', 'Title II', RULES.adultEducation, RULES.injunction, RULES.today),
      '## Good to do, whatever the answer',
      '- Ask first what the person did before, and for how long. Write the profession down in the words of the person.',
      '- Ask for papers only where a rule asks for them.',
      '- Never end with “no” alone. Name one more place, and call there before the person goes.',
    ],
  });
