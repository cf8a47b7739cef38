import { describe, expect, it } from 'vitest';
import { shownBeforeYes } from '../../forms/learn-more/shown.ts';
import { type LetterKind, letterSchema } from '../../program/letters.ts';
import { RecordMissing } from '../../program/references.ts';
import { LETTERS } from '../letters.ts';
import { renderLetter } from '../renderLetter.tsx';
import { EXAMPLE_SENDER } from './exampleSource.ts';
import { recordSource } from './recordSource.ts';

const person = { _rev: '1', email: 'x@example.org', language: 'en' };
const MATCH = {
  ...{ _id: 'match.a-b', _rev: '1', status: 'introduced', answerBy: '2026-12-07T18:00:00Z' },
  ...{ participant: { _ref: 'participant.a' }, connector: { _ref: 'connector.b' } },
  outcomes: [
    { _key: '30', day: 30, askedAt: '2026-10-01', outcome: 'interview' },
    { _key: '90', day: 90, askedAt: '2026-12-01', outcome: 'none' },
  ],
};
const LAYLA = {
  ...{ ...person, _id: 'participant.a', status: 'introduced', eligibility: 'eligible' },
  ...{ givenName: 'Layla', familyName: 'Hassan (example)', profession: 'Nurse', phone: '(314) 555-0188' },
};
const DOCUMENTS = [
  LAYLA,
  { ...person, _id: 'connector.b', status: 'active', givenName: 'Sam', familyName: 'Lee (example)' },
  MATCH,
];

/** What Layla or Sam gets, and the ids of what was read for it. */
async function letterTo(
  reader: 'participant' | 'connector',
  kind: LetterKind,
  documents: readonly { _id: string }[] = DOCUMENTS,
) {
  const read: string[] = [];
  const letter = letterSchema.parse({
    ...{ _id: `letter.${kind}`, _rev: '1', kind, to: 'x@example.org', language: 'en', status: 'queued' },
    ...{ attempts: 0, queuedAt: '2026-11-22T12:00:00Z', about: { _ref: 'match.a-b' } },
    [reader]: { _ref: reader === 'participant' ? 'participant.a' : 'connector.b' },
  });
  const source = recordSource({
    ...{ letter, language: 'en', sender: EXAMPLE_SENDER, wording: {}, trials: [] },
    ...{ siteUrl: 'https://example.org', studioUrl: undefined },
    mailbox: 'mailbox.example',
    async read(id) {
      read.push(id);
      return documents.find(({ _id }) => _id === id);
    },
    link: async (purpose, subject) => ({
      url: `https://example.org/${purpose}/${subject}`,
      expiresAt: new Date('2026-12-22T12:00:00Z'),
    }),
    event: async () => undefined,
    staffDay: async () => undefined,
    helpers: async () => [],
    prospects: async () => undefined,
  });
  return { read, ...(await renderLetter(await LETTERS[kind].write(source))) };
}

describe('a letter from the records', () => {
  it('reads each document once', async () => {
    const { read } = await letterTo('connector', 'introduction-connector');
    expect(read.toSorted()).toEqual(['connector.b', 'match.a-b', 'participant.a']);
  });

  it('tells a connector no name and no contact before a yes, and both after it', async () => {
    const asked = await letterTo('connector', 'question');
    expect(asked.html).toContain('Nurse');
    expect(asked.html).not.toMatch(/Layla|Hassan|555-0188/);
    for (const { label, value } of shownBeforeYes(LAYLA, [], 'en').answers)
      expect(asked.text).toContain(`${label}: ${value}`);
    const { text } = await letterTo('connector', 'introduction-connector');
    for (const told of ['Layla Hassan (example)', 'x@example.org', 'Dear Sam,']) expect(text).toContain(told);
  });

  it('tells a connector the telephone number only where the participant ticked so', async () => {
    const ticked = DOCUMENTS.map((one) => (one === LAYLA ? { ...LAYLA, consentPhone: true } : one));
    for (const kind of ['question', 'introduction-connector'] as const) {
      expect((await letterTo('connector', kind)).text).not.toContain('555-0188');
      const { text } = await letterTo('connector', kind, ticked);
      expect(text.includes('555-0188')).toBe(kind === 'introduction-connector');
    }
  });

  it('leads to the match, and in the foot to the record of its reader', async () => {
    const { html } = await letterTo('participant', 'follow-up-participant');
    expect(html).toContain('href="https://example.org/follow-up/match.a-b"');
    expect(html).toContain('href="https://example.org/my-record/participant.a"');
  });

  it('asks for the outcome of the last day asked about, and thanks for the last that is good news', async () => {
    expect((await letterTo('participant', 'outcome-question')).text).toContain('About 90 days');
    expect((await letterTo('connector', 'connector-thanks')).text).toContain('a job interview');
  });
});

describe('a letter about a match that is gone', () => {
  const without = DOCUMENTS.filter(({ _id }) => _id !== MATCH._id);

  it.each(['introduction-participant', 'follow-up-participant', 'outcome-question'] as const)(
    '%s cannot be written',
    async (kind) => {
      await expect(letterTo('participant', kind, without)).rejects.toBeInstanceOf(RecordMissing);
    },
  );

  it('is written all the same where it only says that nothing more comes', async () => {
    expect((await letterTo('participant', 'connector-unavailable', without)).text).toContain('Layla');
    expect((await letterTo('connector', 'question-withdrawn', without)).text).toContain('Sam');
  });

  it('is not written to a reader who is gone', async () => {
    await expect(letterTo('participant', 'ready', [])).rejects.toBeInstanceOf(RecordMissing);
  });
});
