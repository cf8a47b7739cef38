import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { ANSWER_FIELDS } from '../../program/answers/answer.ts';
import { connectorCorrectionSchema, participantCorrectionSchema } from '../../program/answers/corrections.ts';
import { MET, MET_FIELDS } from '../../program/answers/followUp.ts';
import { INVITE_FIELDS } from '../../program/answers/invite.ts';
import { OUTCOME_FIELDS } from '../../program/answers/outcome.ts';
import { STILL_INTERESTED_FIELDS } from '../../program/answers/stillInterested.ts';
import { DECLINE_REASONS, NOT_MET_REASONS, OUTCOMES } from '../../program/matches/match.ts';
import { REFERRAL_STATUSES } from '../../program/referrals/status.ts';
import { expectField, namesIn } from './fields.ts';
import { pageIn } from './pages.ts';

const CONTACT_FIELDS = [1, 2, 3].flatMap((row) =>
  ['contactName', 'role', 'organisation', 'contactEmail', 'consentToBeAsked'].map((name) => `${name}-${row}`),
);

describe.each(LANGUAGES)('behind the links in %s', (language) => {
  const answer = pageIn('/link/answer/', language).$;
  const followUp = pageIn('/link/follow-up/', language).$;
  const myRecord = pageIn('/link/my-record/', language).$;
  const invite = pageIn('/link/invite/', language).$;

  /** What one can choose of a name in a form. */
  function choicesOf($: typeof answer, form: string, name: string) {
    return $(`${form} [name="${name}"]`)
      .toArray()
      .map((element) => $(element).attr('value'));
  }
  const slotsOf = ($: typeof answer, within: string) =>
    $(`${within} [data-slot]`)
      .toArray()
      .map((element) => $(element).attr('data-slot'));

  test('the answer page has a place for each thing that a connector may know', () => {
    expect(slotsOf(answer, '[data-state=ask] dl[data-about]')).toEqual([
      'field',
      'profession',
      'years',
      'english',
      'languages',
      'goal',
      'why',
    ]);
    expect(slotsOf(answer, '[data-state=ask] > p')).toEqual(['answerBy']);
    expect(slotsOf(answer, '[data-state=accepted]')).toEqual(['writeBy']);
    expect(slotsOf(answer, '[data-state=paused]')).toEqual(['pauseUntil']);
    expect(answer(answer('ul[data-list=why] > template[data-item]').html() ?? '').is('li')).toBe(true);
  });

  test('the answer page has a form of its own for each of the four answers', () => {
    const forms = answer('[data-state=ask] form');
    const given = forms.toArray().map((form) => answer(form).find('input[name=answer]').attr('value'));
    expect(given).toEqual(['accept', 'decline', 'ask', 'pause']);
    const names = forms.toArray().flatMap((form) => namesIn(answer, answer(form)));
    expect(new Set(names)).toEqual(new Set(ANSWER_FIELDS));
    expect(namesIn(answer, answer('form[data-answer=accept]'))).toEqual(['answer']);
    expect(choicesOf(answer, 'form[data-answer=decline]', 'declineReason')).toEqual([...DECLINE_REASONS]);
    for (const field of ['declineReason', 'declineWord', 'question', 'pauseUntil'])
      expectField(answer('[data-state=ask]'), field);
    expect(answer('details form').length).toBe(3);
  });

  test('the participant’s follow-up asks what the program reads, and lists the contacts from a template', () => {
    const form = '[data-state=participant] form';
    expect(namesIn(followUp, followUp(form)).filter((name) => !name.startsWith('referral-'))).toEqual([
      ...MET_FIELDS,
    ]);
    expect(choicesOf(followUp, form, 'met')).toEqual([...MET]);
    expect(choicesOf(followUp, form, 'notMetReason')).toEqual([...NOT_MET_REASONS]);
    expect(slotsOf(followUp, '[data-state=participant] > p')).toEqual(['connectorName']);
    const item = followUp('ul[data-list=referrals] > template[data-item]').html() ?? '';
    for (const slot of ['contactName', 'role', 'organisation']) expect(item).toContain(`data-slot="${slot}"`);
    const values = [...item.matchAll(/name="referral-\{id\}" value="([^"]+)"/g)].map(([, value]) => value);
    expect(values).toEqual(REFERRAL_STATUSES.filter((status) => status !== 'offered'));
  });

  test('the connector’s follow-up asks the same and has three places for contacts', () => {
    const form = followUp('[data-state=connector] form');
    expect(namesIn(followUp, form)).toEqual([...MET_FIELDS, ...CONTACT_FIELDS]);
    for (const field of [...MET_FIELDS, ...CONTACT_FIELDS]) expectField(form, field);
    expect(choicesOf(followUp, '[data-state=connector] form', 'met')).toEqual([...MET]);
    expect(choicesOf(followUp, '[data-state=connector] form', 'notMetReason')).toEqual([...NOT_MET_REASONS]);
    expect(slotsOf(followUp, '[data-state=connector] > p')).toEqual(['participantName']);
  });

  test('the later questions offer what the program counts', () => {
    expect(namesIn(followUp, followUp('[data-state=outcome] form'))).toEqual([...OUTCOME_FIELDS]);
    expect(choicesOf(followUp, '[data-state=outcome] form', 'outcome')).toEqual([...OUTCOMES]);
    expect(slotsOf(followUp, '[data-state=outcome] > p')).toEqual(['days']);
    expect(namesIn(followUp, followUp('[data-state=still-interested] form'))).toEqual([
      ...STILL_INTERESTED_FIELDS,
    ]);
    expect(choicesOf(followUp, '[data-state=still-interested] form', 'still')).toEqual(['yes', 'no']);
  });

  test('the record is shown in rows from a template, with a way to take it along', () => {
    const row = myRecord('dl[data-record] > template[data-row]').html() ?? '';
    expect([...row.matchAll(/data-slot="(\w+)"/g)].map(([, slot]) => slot)).toEqual(['label', 'value']);
    expect(myRecord('[data-state=show] a[data-download]').attr('href')).toBe('?download');
    expect(slotsOf(myRecord, '[data-state=done-paused]')).toEqual(['pauseUntil']);
  });

  test('the record can be corrected in what the program lets people correct', () => {
    const form = myRecord('form[data-action=correct]');
    const names = (kind: string) => namesIn(myRecord, form.find(`[data-for=${kind}]`));
    const both = namesIn(myRecord, form).filter(
      (name) => name !== 'action' && ![...names('participant'), ...names('connector')].includes(name),
    );
    const participant = Object.keys(participantCorrectionSchema.shape);
    const connector = Object.keys(connectorCorrectionSchema.shape);
    expect(new Set([...both, ...names('participant')])).toEqual(new Set(participant));
    expect(new Set([...both, ...names('connector')])).toEqual(new Set(connector));
    for (const field of new Set([...participant, ...connector])) expectField(form, field);
  });

  test('erasing takes two steps, and each action says what it is', () => {
    const actions = myRecord('[data-state=show] form')
      .toArray()
      .map((form) => myRecord(form).find('input[name=action]').attr('value'));
    expect(actions).toEqual(['correct', 'pause', 'withdraw', 'erase']);
    expect(myRecord('[data-state=show] [name=confirmErase]').length).toBe(0);
    const confirm = myRecord('[data-state=confirm-erase] form');
    expect(confirm.find('[name=action]').attr('value')).toBe('erase');
    expect(confirm.find('[name=confirmErase]').attr('value')).toBe('yes');
  });

  test('an invited person says yes or no', () => {
    expect(namesIn(invite, invite('[data-state=ask] form'))).toEqual([...INVITE_FIELDS]);
    expect(choicesOf(invite, '[data-state=ask] form', 'answer')).toEqual(['accept', 'decline']);
    expect(slotsOf(invite, '[data-state=ask]')).toEqual(['from']);
  });

  test('a guest of an event sees which visit is taken back, and presses one button', () => {
    const { $ } = pageIn('/link/cancel-visit/', language);
    expect(slotsOf($, '[data-state=ask]')).toEqual(['event', 'date']);
    expect($('[data-state=ask] form[data-act] button[type=submit]').length).toBe(1);
  });
});
