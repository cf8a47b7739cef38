import { decisionPath, ends, leadsTo, question, withRules } from './blocks.ts';
import { RULES } from './rules.ts';

const NEXT_WORK =
  'See next whether the person is in a group that comes first for this money: English learners often are. Then look in the policy of your board for what it pays.';
const STILL_OPEN =
  'Information, self-service and our guides stay open. About papers, name a lawyer, or a representative whom the Department of Justice has accredited. Write the answer down only where a rule asks for it.';

/** The questions at the front desk, for both states of the region. */
export const SERVE_PATH = decisionPath(
  'path',
  'Can I serve this person?',
  question(
    'need',
    'What does the person need?',
    'If it is more than one thing, go through the questions once for each.',
    leadsTo('A career plan, training, or money for a test or a license (Title I)', 'work'),
    leadsTo('Only help with the job search (Title III, the employment service)', 'search'),
    leadsTo('English classes or adult education (Title II)', 'bank'),
    ends(
      'Information, a guide, or an introduction to somebody in the field',
      'yes',
      'Give it. Our guides are open to everybody, and nobody has to sign in. Under Learn More the person finds our own four criteria.',
    ),
  ),
  withRules(
    question(
      'work',
      'Does the person have permission to work in the United States?',
      'Citizens, permanent residents, refugees and people granted asylum have it. So do others, with very different papers. In Missouri you check it and write the check down. In Illinois a court has stopped this duty: ask your state.',
      leadsTo('Yes', 'age'),
      leadsTo('Yes, as a refugee or by asylum, and the card has run out', 'age'),
      ends(
        'No',
        'no',
        `Title I services for participants need permission to work. Say so kindly, and that the person can come back when it changes. ${STILL_OPEN}`,
      ),
      ends(
        'Not sure, or the paper is not at hand',
        'ask',
        'Do not say no. Ask your supervisor or your board which papers show permission to work, and give the person a day to come back.',
      ),
    ),
    RULES.workPermission,
    RULES.byStatus,
    RULES.citizenship,
    RULES.verification,
    RULES.verificationIllinois,
  ),
  withRules(
    question(
      'age',
      'Is the person 18 years old or older?',
      'The Adult program of Title I begins at 18.',
      leadsTo('Yes', 'service'),
      ends('No', 'ask', 'Ask your board about its Youth program. It has rules of its own.'),
    ),
    RULES.age,
  ),
  withRules(
    question(
      'service',
      'Did this person have to register with the Selective Service?',
      'Only men born in 1960 or later. A man who came to live here at 26 or older did not have to. Most skilled immigrants come later than that.',
      leadsTo('No', 'until'),
      leadsTo('Yes, and it is done', 'until'),
      ends(
        'Yes, and it was missed',
        'ask',
        'Do not say no. A man under 26 can still register. A man over 26 can show your board that he did not miss it knowingly and willfully.',
      ),
      ends('Not sure', 'ask', 'Do not say no. Ask your board whether the rule reaches this person at all.'),
    ),
    RULES.selectiveService,
  ),
  withRules(
    question(
      'until',
      'Does the permission itself have an end date?',
      'For a citizen, a permanent resident, a refugee or a person granted asylum the answer is no, whatever date is on the card. The card is only the proof.',
      ends(
        'No',
        'yes',
        `The federal rules that we know allow you to serve this person under Title I. ${NEXT_WORK}`,
      ),
      ends(
        'Yes',
        'yes',
        `The federal rules that we know allow it. Help the person to renew early: new permits are short, and most renewals are no longer extended while people wait. Note the new date when it comes. ${NEXT_WORK}`,
      ),
    ),
    RULES.cards,
    RULES.endDate,
    RULES.priority,
    RULES.supportive,
  ),
  withRules(
    question(
      'search',
      'Does the person have permission to work in the United States?',
      'Here the Selective Service does not count, and we know of no lowest age of 18. The same note about Missouri and Illinois holds as in question 2.',
      ends('Yes', 'yes', 'The federal rules that we know allow it. Ask also about Title I: it can pay more.'),
      ends('No', 'no', `Services for participants need permission to work. ${STILL_OPEN}`),
      ends(
        'Not sure',
        'ask',
        'Do not say no. Ask which papers count, and give the person a day to come back.',
      ),
    ),
    RULES.workPermission,
    RULES.byStatus,
    RULES.verification,
    RULES.verificationIllinois,
  ),
  withRules(
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
    RULES.injunction,
    RULES.today,
  ),
  withRules(
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
        'When we last looked, in November 2025, Missouri classes paid by Title II were closed to this person. Ask the school whether that still stands. Ask libraries, places of worship and colleges for classes that do not use this money.',
      ),
      ends(
        'Not sure',
        'ask',
        'Do not decide this at the front desk. Ask the school, or a lawyer who knows immigration law. Do not ask the person to prove it to you.',
      ),
    ),
    RULES.adultEducation,
  ),
);
