import { beforeAll, expect, test } from 'vitest';
import { newConnector } from '../../forms/become-a-connector/newConnector.ts';
import { becomeAConnectorSchema } from '../../forms/become-a-connector/questions.ts';
import { newParticipant } from '../../forms/learn-more/newParticipant.ts';
import { learnMoreSchema } from '../../forms/learn-more/questions.ts';
import { resolveWorkspaces } from '../resolved.fixture.ts';
import { formProblems } from './formProblems.fixture.ts';

type Workspaces = Awaited<ReturnType<typeof resolveWorkspaces>>;

let program: Workspaces['program'];
beforeAll(async () => {
  ({ program } = await resolveWorkspaces());
}, 60_000);

const NOW = new Date('2026-11-02T12:00:00Z');
const ABOUT = {
  givenName: 'Alma',
  familyName: 'Example',
  email: 'alma@example.org',
  postcode: '63147',
  lang: 'en',
};

test('a Connector who answers only what is needed has a form without a mistake', async () => {
  const answers = becomeAConnectorSchema.parse({
    ...{ ...ABOUT, phone: '', organisation: 'Workshop (example)', role: 'Carpenter', field: 'trades' },
    ...{ fields: [], industries: [], languages: [], why: '', referral: '', monthlyCapacity: '1' },
    ...{ yearlyCapacity: '4', consent: 'yes' },
  });
  expect(answers.experience).toBe('');
  expect(await formProblems(program, newConnector('left-out', answers, NOW))).toEqual([]);
});

test('a participant who answers only what is needed has a form without a mistake', async () => {
  const answers = learnMoreSchema.parse({
    ...{ ...ABOUT, phone: '', field: 'trades', profession: 'Carpenter', degree: 'bachelor' },
    ...{ yearsOfExperience: '6', english: 'professional', languages: [], goal: '', heardFrom: '' },
    ...{ bornOutsideUS: 'yes', workPermission: 'yes', consent: 'yes' },
  });
  const finding = { eligibility: 'eligible' as const, unmet: [], toDiscuss: [] };
  expect(await formProblems(program, newParticipant('left-out', answers, finding, NOW))).toEqual([]);
});
