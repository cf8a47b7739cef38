import { expect, test } from 'vitest';
import { LETTER_KINDS, letterSchema } from '../../program/letters.ts';
import { lakeOf } from '../lake.fixture.ts';
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
  const { content, isExample } = await readLetter(client, client, letter('ready'), 'ar');
  expect(content).toMatchObject({ kind: 'ready', name: 'Layla', language: 'ar' });
  expect(isExample).toBe(false);
});

test('a letter is shown in the words that staff have published for the language', async () => {
  const { client } = lakeOf({
    documents: [...documents, { _id: 'letterWording-ready-ar', subject: 'أهلًا', opening: 'مرحبًا {nmae}' }],
  });
  const inArabic = await readLetter(client, client, letter('ready'), 'ar');
  expect(inArabic.content.wording).toEqual({ subject: 'أهلًا' });
  expect((await readLetter(client, client, letter('ready'), 'en')).content.wording).toEqual({});
});

test('a question to a Connector is shown as it is: without the person’s name', async () => {
  const { client } = lakeOf({ documents });
  const question = letter('question', {
    participant: undefined,
    connector: { _ref: 'connector.b' },
    about: { _ref: 'match.a-b' },
  });
  const { content } = await readLetter(client, client, question, 'en');
  expect(content).toMatchObject({ kind: 'question', name: 'Sam', about: { profession: 'Nurse' } });
  expect(JSON.stringify(content)).not.toContain('Layla');
});

test('staff see where a link stands, and cannot follow it into the record', async () => {
  const { client } = lakeOf({ documents });
  const { content } = await readLetter(client, client, letter('record-link'), 'en');
  expect(JSON.stringify(content)).toContain('the-link-is-for-the-reader-alone');
});

test.each(LETTER_KINDS)('a letter %s whose records are gone is shown with example people', async (kind) => {
  const { client } = lakeOf({});
  const { content, isExample } = await readLetter(client, client, letter(kind), 'bs');
  expect(content).toMatchObject({ kind, language: 'bs' });
  expect(isExample).toBe(kind !== 'erased');
});
