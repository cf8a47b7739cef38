import { expect, test } from 'vitest';
import { renderLetter } from '../../../emails/renderLetter.tsx';
import type { Language } from '../../../locales/locales.ts';
import { messagesFor } from '../../../locales/messages.ts';
import { LETTER_KINDS, letterSchema } from '../../../program/letters.ts';
import { lakeOf } from '../../lake.fixture.ts';
import { readLetter } from './readLetter.ts';

const person = {
  _rev: '1',
  givenName: 'Layla',
  familyName: 'Hassan (example)',
  email: 'layla@example.org',
  language: 'en',
};
const documents = [
  { ...person, _id: 'participant.a', status: 'ready', eligibility: 'eligible', profession: 'Nurse' },
  { ...person, _id: 'connector.b', status: 'active', givenName: 'Sam', email: 'sam@example.org' },
  {
    ...{ _id: 'match.a-b', _rev: '1', status: 'asked' },
    ...{ participant: { _ref: 'participant.a' }, connector: { _ref: 'connector.b' } },
  },
];
const letter = (kind: string, change: object = {}) =>
  letterSchema.parse({
    ...{ _id: `letter.${kind}`, _rev: '1', kind, to: 'layla@example.org', language: 'es', status: 'queued' },
    ...{ attempts: 0, queuedAt: '2026-11-22T12:00:00Z', participant: { _ref: 'participant.a' } },
    ...change,
  });

test('a letter is shown from the records, in the language asked for', async () => {
  const { client } = lakeOf({ documents });
  const { written, isExample } = await readLetter(client, client, letter('ready'), 'ar');
  expect(written).toMatchObject({ kind: 'ready', values: { name: 'Layla' }, language: 'ar' });
  expect(isExample).toBe(false);
});

test('a letter is shown in the words that staff have published for the language', async () => {
  const { client } = lakeOf({
    documents: [...documents, { _id: 'letterWording-ready-ar', subject: 'أهلًا', opening: 'مرحبًا {nmae}' }],
  });
  const shownIn = async (language: Language) =>
    (await readLetter(client, client, letter('ready'), language)).written;
  const ours = messagesFor('ar').emails.letters.ready;
  expect(await shownIn('ar')).toMatchObject({ subject: 'أهلًا', heading: ours.heading });
  expect((await renderLetter(await shownIn('ar'))).text).not.toContain('nmae');
  expect((await shownIn('en')).subject).toBe(messagesFor('en').emails.letters.ready.subject);
});

test('a question to a Connector is shown as it is: without the person’s name', async () => {
  const { client } = lakeOf({ documents });
  const question = letter('question', {
    participant: undefined,
    connector: { _ref: 'connector.b' },
    about: { _ref: 'match.a-b' },
  });
  const { written } = await readLetter(client, client, question, 'en');
  expect(written).toMatchObject({ kind: 'question', values: { name: 'Sam' } });
  const { html, text } = await renderLetter(written);
  expect(text).toContain('Profession: Nurse');
  expect(html).not.toMatch(/Layla|Hassan|layla@/);
});

test('staff see where a link stands, and cannot follow it into the record', async () => {
  const { client } = lakeOf({ documents });
  const { written } = await readLetter(client, client, letter('record-link'), 'en');
  expect((await renderLetter(written)).text).toContain('the-link-is-for-the-reader-alone');
});

test.each(LETTER_KINDS)('a letter %s whose records are gone is shown with example people', async (kind) => {
  const { client } = lakeOf({});
  const { written, isExample } = await readLetter(client, client, letter(kind), 'bs');
  expect(written).toMatchObject({ kind, language: 'bs' });
  expect(isExample).toBe(true);
});

test('the letter that says that all is erased needs no record', async () => {
  const { client } = lakeOf({});
  const erased = letter('erased', { participant: undefined, readerName: 'Layla' });
  const { written, isExample } = await readLetter(client, client, erased, 'en');
  expect(written.values.name).toBe('Layla');
  expect(isExample).toBe(false);
});
