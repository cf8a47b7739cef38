import { seriousIn } from './axe.ts';
import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { expect, test } from './journey.ts';
import { expectLetters, lettersTo } from './mailbox.ts';
import { enter, openCard, saved, told } from './matchCard.ts';
import { approvePair, program, screen } from './staff.ts';
import { decide } from './studio.ts';

const DIALOG = '[role=dialog]';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(1, 1, 'teaching');
});
test.afterEach(async () => {
  await dismiss(crowd);
});

const pairOf = () => {
  const [participant, connector] = [crowd.participants[0], crowd.connectors[0]];
  if (!participant || !connector) throw new Error('nobody there');
  return { participant, connector };
};

test('a yes that comes after a no is entered; a meeting and an answer entered by mistake are put right', async ({
  studio: page,
}) => {
  const { participant, connector } = pairOf();
  await screen(participant.email, 'ready');
  const match = await approvePair(participant.id, connector.id);
  await saved(match).toMatchObject({ status: 'asked' });
  await openCard(page, 'match', match);
  const no = await told(page, 'The Connector says no');
  await no.getByRole('radio', { name: 'No time now' }).check();
  await enter(no);
  await saved(match).toMatchObject({ status: 'declined', declineReason: 'no-time' });
  await enter(await told(page, 'The Connector says yes'));
  await saved(match).toMatchObject({ status: 'introduced' });
  expect(await program.getDocument(match)).not.toHaveProperty('declineReason');
  // The question, and the introduction.
  await expectLetters(connector.email, 2);

  const met = await told(page, 'They met');
  await met.getByRole('radio', { name: 'The Connector', exact: true }).check();
  await met.getByLabel('The day of the meeting').fill('2026-01-09');
  await enter(met);
  await saved(match).toMatchObject({ status: 'met', metOn: '2026-01-09' });

  const right = page.getByRole('dialog', { name: 'Put the meeting right' });
  const open = page.getByRole('button', { name: 'Put right: The meeting' });
  await open.click();
  await right.getByRole('radio', { name: 'They met on another day' }).check();
  await right.getByRole('button', { name: 'Put it right' }).click();
  await expect(right.getByText('Enter a day', { exact: true })).toBeVisible();
  expect(await seriousIn(page, DIALOG)).toEqual([]);
  await right.getByLabel('The day of the meeting').fill('2026-01-08');
  await enter(right, 'Put it right');
  await saved(match).toMatchObject({ status: 'met', metOn: '2026-01-08' });

  await open.click();
  await right.getByRole('radio', { name: /^We do not know whether they met/ }).check();
  await right.getByLabel(/^Why/).fill('It was the card of somebody else');
  await enter(right, 'Put it right');
  await saved(match).toMatchObject({ status: 'introduced' });
  expect(await program.getDocument(match)).not.toHaveProperty('metOn');
  await expect(page.getByText('Corrected: Where it is: Met → Introduced')).toBeVisible();
  expect((await lettersTo(connector.email)).length, 'nobody is written to about it').toBe(2);
});

test('what the participant tells of a contact is entered, and who asks to leave is let go', async ({
  studio: page,
}) => {
  const { participant, connector } = pairOf();
  await screen(participant.email, 'ready');
  const match = await approvePair(participant.id, connector.id);
  await saved(match).toMatchObject({ status: 'asked' });
  const referral = `referral.put-right-${crowd.name}`.toLowerCase();
  await program.create({
    ...{ _id: referral, _type: 'referral', status: 'offered', depth: 1, language: 'en', history: [] },
    ...{ match: { _type: 'reference', _ref: match, _weak: true }, from: 'Vera (example)' },
    ...{ contactName: 'Jo (example)', role: 'Manager', organisation: 'Shelter (example)' },
    ...{ contactEmail: `jo.${crowd.name}@example.org`.toLowerCase() },
    ...{ consentToKeep: true, consentToBeAsked: true, offeredAt: new Date().toISOString() },
  });
  await openCard(page, 'referral', referral);
  await decide(page, 'They met');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/This contact agreed to be asked/)).toBeVisible();
  expect(await seriousIn(page, DIALOG)).toEqual([]);
  await dialog.getByRole('button', { name: 'They met', exact: true }).click();
  await saved(referral).toMatchObject({ status: 'met', invitedAt: expect.any(String) });
  await expectLetters(`jo.${crowd.name}@example.org`.toLowerCase(), 1);

  await openCard(page, 'participant', participant.id);
  await decide(page, 'They leave');
  await dialog.getByRole('button', { name: 'They leave', exact: true }).click();
  await saved(participant.id).toMatchObject({ status: 'withdrawn' });
  await saved(match).toMatchObject({ status: 'cancelled' });
  // The question, and that it is no longer open.
  await expectLetters(connector.email, 2);
});
