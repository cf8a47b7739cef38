import { describe, expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { CorrectedMeanwhile, NotTaken } from '../../shared/decisions/problems.ts';
import { sentAgain } from './sentAgain.ts';
import { takeOver } from './takeOver.ts';

const SINCE = '2026-11-28T10:00:00.000Z';
const again = {
  ...{ _key: 'k', givenName: 'Amina', familyName: 'Haddad (example)', phone: '', field: 'teaching' },
  ...{ profession: 'Teacher', degree: 'master', yearsOfExperience: 9, languages: ['ar', 'es'] },
  ...{ consentFollowUp: true, language: 'en' },
};
const stored = {
  ...{ _id: 'participant.a', _rev: 'one', _type: 'participant', status: 'ready', language: 'en' },
  ...{ email: 'amina@example.org', givenName: 'Amina', familyName: 'Haddad (example)' },
  ...{ phone: '314 555 0100', field: 'nursing', profession: 'Teacher', degree: 'bachelor' },
  ...{ yearsOfExperience: 9, languages: ['es', 'ar'], signedUpAgainAt: SINCE },
  laterSignUps: [{ ...again, field: 'law' }, again],
};
const sent = sentAgain('participant', stored);
const taking = (names: readonly string[]) => ({
  ...({ id: stored._id, type: 'participant', sent, chosen: new Set(names), since: SINCE } as const),
  ...{ by: 'Robin (example)', isTold: true, rules: { regionPostcodes: ['631'] } },
});

describe('a form that somebody sent again', () => {
  test('is shown by what it says otherwise than the record, the newest of several', () => {
    expect(sent.changed).toEqual([
      expect.objectContaining({ name: 'degree', isUsual: true }),
      { name: 'phone', title: 'Phone', before: '314 555 0100', after: '', isUsual: false },
      expect.objectContaining({
        name: 'field',
        before: 'Nursing',
        after: expect.stringMatching(/^Teaching/),
      }),
      expect.objectContaining({ name: 'consentFollowUp', before: '', after: '✓' }),
    ]);
    expect(sentAgain('participant', { ...stored, laterSignUps: undefined }).changed).toEqual([]);
  });

  test('is taken over where staff tick it, with its line of history and a letter, and leaves the list', async () => {
    const { client, writes } = lakeOf({ documents: [stored] });
    await takeOver(client, taking(['field', 'degree']));
    expect(writes).toMatchObject([
      {
        mutations: [
          { create: { kind: 'record-changed' } },
          {
            patch: {
              set: { field: 'teaching', degree: 'master' },
              insert: {
                items: [
                  { field: 'degree', toldBy: 'participant', source: 'form', by: 'Robin (example)' },
                  { field: 'field' },
                ],
              },
            },
          },
        ],
      },
      { mutations: [{ patch: { unset: ['signedUpAgainAt'] } }] },
    ]);
    expect(JSON.stringify(writes)).not.toContain('314 555');
  });

  test('is only read where staff tick nothing', async () => {
    const { client, writes } = lakeOf({ documents: [stored] });
    await takeOver(client, taking([]));
    expect(writes).toMatchObject([{ mutations: [{ patch: { unset: ['signedUpAgainAt'] } }] }]);
  });

  test('does not write over what a colleague corrected meanwhile, and stays on the list', async () => {
    const { client, writes } = lakeOf({ documents: [{ ...stored, field: 'science' }] });
    await expect(takeOver(client, taking(['field']))).rejects.toBeInstanceOf(CorrectedMeanwhile);
    expect(writes).toEqual([]);
  });

  test('says which answer the record cannot hold', async () => {
    const { client, writes } = lakeOf({ documents: [stored] });
    const odd = { ...sent, answers: { ...sent.answers, degree: ['none of these'] } };
    await expect(takeOver(client, { ...taking(['degree']), sent: odd })).rejects.toBeInstanceOf(NotTaken);
    expect(writes).toEqual([]);
  });
});

test('a Connector’s offer that came again is read the same way', () => {
  const connector = {
    ...{ _id: 'connector.a', _type: 'connector', status: 'active', fields: ['nursing'], monthlyCapacity: 1 },
    laterApplications: [{ _key: 'k', fields: ['nursing', 'teaching'], monthlyCapacity: 2 }],
  };
  expect(sentAgain('connector', connector).changed.map(({ name, after }) => [name, after])).toEqual([
    ['fields', expect.stringContaining('Nursing, Teaching')],
    ['monthlyCapacity', '2'],
  ]);
});
