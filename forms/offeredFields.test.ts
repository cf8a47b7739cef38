import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { en } from '../locales/en/index.ts';
import { settingsSchema } from '../program/content/settings.ts';
import { answerRows, keptIn } from './answerRows.ts';
import { BECOME_A_CONNECTOR } from './become-a-connector/form.ts';
import { correctedForm } from './correct/questions.ts';
import { readCorrection } from './correct/readCorrection.ts';
import type { Form } from './form.ts';
import { formPage } from './formPage.tsx';
import { LEARN_MORE } from './learn-more/form.ts';
import { signUpSchema } from './learn-more/questions.ts';
import { shownBeforeYes } from './learn-more/shown.ts';
import { recordForm } from './my-record/holder.ts';
import { readForm } from './own/form.ts';
import { parseShell, settingsForShell } from './pages/shell.ts';
import { READER } from './pages/written.fixture.ts';
import type { Question } from './question.ts';
import { REFER_SOMEONE } from './refer-someone/form.ts';
import { referSeveralSchema } from './refer-someone/questions.ts';
import { renderHtml } from './render.ts';
import { askedOfTable } from './table/HostBody.tsx';

const settings = settingsSchema.parse({
  ...READER.settings,
  fieldsOfWork: { notOffered: ['law', 'trades'] },
});
const reader = { ...READER, settings };

const SIGN_UP = {
  ...{ bornOutsideUS: 'yes', degree: 'bachelor', workPermission: 'yes', postcode: '63110' },
  ...{ givenName: 'Layla', familyName: 'Haddad (example)', email: 'layla@example.org', field: 'law' },
  ...{ profession: 'Lawyer', yearsOfExperience: '8', english: 'professional', consent: 'yes', lang: 'en' },
};

/** The values that a page offers for a field of work, in whichever control. */
function offeredOn(form: Form, answers?: Record<string, string | string[]>) {
  const filled = answers && { answers, issues: [{ field: 'email', message: 'missing' as const }] };
  const $ = load(renderHtml(formPage({ form, reader, filled }).main));
  return (name: string) =>
    $(`[name=${name}] option, input[name=${name}]`)
      .toArray()
      .map((one) => $(one).attr('value'));
}

const choicesOf = (questions: readonly Question[], name: string) => {
  const control = questions.find((one) => one.name === name)?.control;
  return control && 'choices' in control ? Object.keys(control.choices(en)) : [];
};

const sea = settingsSchema.parse({
  ...READER.settings,
  fieldsOfWork: { added: [{ _key: 'sea', name: { en: 'Ships and ports', ar: 'السفن والموانئ' } }] },
});
const READ = { rules: sea, country: sea.country, own: sea, now: new Date(0) };

describe('a field of work that a city has added', () => {
  const send = (field: string, by: typeof sea | undefined) =>
    readForm('learn-more', LEARN_MORE.questions, signUpSchema, { ...SIGN_UP, field }, by);

  it.each([
    ['en', 'Ships and ports'],
    ['ar', 'السفن والموانئ'],
    ['bs', 'Ships and ports'],
  ] as const)('is a choice of every form, in %s', (language, name) => {
    for (const form of [LEARN_MORE, BECOME_A_CONNECTOR, REFER_SOMEONE]) {
      const $ = load(renderHtml(formPage({ form, reader: { ...READER, settings: sea, language } }).main));
      const options = $('select[name=field] option').toArray();
      expect($(options.at(-2)).text()).toBe(name);
      expect($(options.at(-1)).attr('value')).toBe('other');
    }
  });

  it('is taken, also where the settings cannot be read; one that nobody has added is not', () => {
    expect(send('own-sea', sea)).toMatchObject({ ok: true, value: { field: 'own-sea' } });
    expect(send('own-sea', undefined)).toMatchObject({ ok: true, value: { field: 'own-sea' } });
    expect(send('own-moon', sea)).toEqual({ ok: false, issues: [{ field: 'field', message: 'choose' }] });
    expect(send('own-', undefined)).toMatchObject({ ok: false });
  });

  it('is named on the person’s own page and to staff, and can be corrected to and from', () => {
    const record = { ...SIGN_UP, field: 'own-sea' };
    const { form, questions } = recordForm('participant', sea);
    const rows = answerRows(form, questions, keptIn(questions, record), 'ar');
    expect(rows.find(({ name }) => name === 'field')?.value).toBe('السفن والموانئ');
    const before = keptIn(correctedForm('participant', sea).questions, record);
    const read = (field: string) => readCorrection('participant', record, { ...before, field }, READ);
    expect(read('trades')).toMatchObject({
      ok: true,
      value: { corrected: [{ before: 'Ships and ports', after: 'Skilled trades' }] },
    });
    expect(read('own-moon')).toMatchObject({ ok: false });
  });

  it('is told to a Connector by its name, and never by its key', () => {
    const { answers, why } = shownBeforeYes(
      { ...SIGN_UP, field: 'own-sea' },
      [{ key: 'same-field', values: { field: 'own-sea' } }],
      'en',
      sea,
    );
    const told = JSON.stringify([answers, why]);
    expect(told).toContain('You share a field of work: Ships and ports');
    expect(told).not.toContain('own-sea');
  });

  it('is known by its name in the list of a partner', () => {
    const people = 'Nadia Hassan (example), nadia@example.org, السفن والموانئ';
    const field = (by: typeof sea | undefined) =>
      referSeveralSchema(by?.fieldsOfWork).shape.morePeople.parse(people)[0]?.field;
    expect(field(sea)).toBe('own-sea');
    expect(field(undefined)).toBe('');
  });
});

describe('a field of work that a city does not offer', () => {
  it.each([LEARN_MORE, BECOME_A_CONNECTOR, REFER_SOMEONE])('is no choice of the form $name', (form) => {
    const offered = offeredOn(form)('field');
    expect(offered).toContain('nursing');
    expect(offered).toContain('other');
    expect(offered).not.toContain('law');
    expect(offeredOn(BECOME_A_CONNECTOR)('fields')).not.toContain('trades');
  });

  it('is none of a table either', () => {
    const offered = choicesOf(askedOfTable(true, { ...reader, action: '/' }), 'tableField');
    expect(offered).toContain('nursing');
    expect(offered).not.toContain('law');
  });

  it('is taken where an old page offered it, and stays where the form comes back', () => {
    expect(readForm('learn-more', LEARN_MORE.questions, signUpSchema, SIGN_UP, settings)).toMatchObject({
      ok: true,
      value: { field: 'law' },
    });
    const offered = offeredOn(LEARN_MORE, { field: 'law' })('field');
    expect(offered).toContain('law');
    expect(offered).not.toContain('trades');
  });

  it('is kept by who has it, on their own page and when staff correct something else', () => {
    const participant = keptIn(recordForm('participant', settings).questions, { field: 'law' });
    const own = choicesOf(recordForm('participant', settings, participant).questions, 'field');
    expect(own).toContain('law');
    expect(own).not.toContain('trades');
    const record = {
      givenName: 'Ida',
      familyName: 'Lee (example)',
      fields: ['nursing', 'law'],
      role: 'Judge',
    };
    const connector = keptIn(correctedForm('connector', settings).questions, record);
    const offered = choicesOf(correctedForm('connector', settings, connector).questions, 'fields');
    expect(offered).toContain('law');
    expect(offered).not.toContain('trades');
    const answers = { ...connector, role: 'Partner' };
    const read = readCorrection('connector', record, answers, {
      ...{ rules: settings, country: settings.country, own: settings, now: new Date(0) },
    });
    expect(read).toMatchObject({ ok: true, value: { set: { role: 'Partner' } } });
    const referral = correctedForm('partnerReferral', settings, { field: 'law' }).questions;
    expect(choicesOf(referral, 'field')).toContain('law');
    expect(choicesOf(referral, 'field')).not.toContain('trades');
  });

  it('is known to the pages that functions answer with', () => {
    const shell = parseShell(`<meta name="settings" content="${settingsForShell(settings)}">`, 'en');
    expect(shell.settings?.fieldsOfWork).toEqual(settings.fieldsOfWork);
  });
});
