import { describe, expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { type Adding, addRecord } from './addRecord.ts';

const BY = 'Robin Staff (example)';
const ANSWERS = {
  participant: {
    ...{
      givenName: 'Amina',
      familyName: 'Haddad (example)',
      email: 'Amina@example.org',
      phone: '314 555 0100',
    },
    ...{
      bornOutsideUS: 'yes',
      degree: 'bachelor',
      workPermission: 'yes',
      postcode: '63110',
      field: 'nursing',
    },
    ...{ profession: 'Nurse', yearsOfExperience: '7', english: 'fluent', languages: ['ar'], consent: 'yes' },
    ...{ consentFollowUp: 'yes', lang: 'es' },
  },
  connector: {
    ...{ givenName: 'Vera', familyName: 'Kovac (example)', email: 'vera@example.org', field: 'nursing' },
    ...{ organisation: 'Hospital (example)', role: 'Nurse manager', postcode: '63110', consent: 'yes' },
    ...{ monthlyCapacity: '1', yearlyCapacity: '3', industries: 'hospitals, schools', lang: 'en' },
  },
  partnerReferral: {
    ...{ partnerName: 'Pat (example)', organisation: 'College (example)', partnerEmail: 'pat@example.org' },
    ...{ personGivenName: 'Nadia (example)', personEmail: 'nadia@example.org', field: 'nursing' },
    ...{ personAgreed: 'yes', lang: 'en' },
  },
  partnerOrganization: { name: 'The Library (example)', kind: 'library', website: 'library.example' },
} as const;

const adding = (type: keyof typeof ANSWERS, change: Partial<Adding> = {}): Adding => ({
  ...{ type, key: '0123456789abcdef', answers: { ...copy(ANSWERS[type]) }, source: 'paper', by: BY },
  ...{ agreedOn: '2026-11-20', agreedBy: 'in-person', sendsLetter: true, isAnother: false },
  ...{ rules: { regionPostcodes: ['631'] }, today: '2026-11-28' },
  ...change,
});
const copy = (answers: Readonly<Record<string, string | readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  );

/** That somebody was entered is noted, so that nobody enters them at the same moment. */
const noted = (type: string) => ({ create: { _id: 'entered.latest', ids: [`${type}.0123456789abcdef`] } });

/** A program in which these people are, and the address belongs to nobody, or to one record. */
const program = (people: object[] = [], owner: string | null = null) =>
  lakeOf({ answer: (query: string) => (query.includes('$emailLower') ? owner : people) });

describe('somebody whom staff add', () => {
  test('with a letter is a participant who waits for the address to be confirmed', async () => {
    const { client, writes } = program();
    expect(await addRecord(client, adding('participant'))).toEqual({ id: 'participant.0123456789abcdef' });
    expect(writes).toMatchObject([
      {
        mutations: [
          {
            createIfNotExists: {
              _id: 'participant.0123456789abcdef',
              status: 'unconfirmed',
              emailLower: 'amina@example.org',
              eligibility: 'eligible',
              language: 'es',
              consentFollowUp: true,
              consentStory: false,
              consentedAt: '2026-11-20T18:00:00.000Z',
              consentSource: 'in-person',
              entered: { source: 'paper', by: BY },
              history: [
                { who: 'staff', by: BY, toldBy: 'participant', source: 'paper', from: '', to: 'unconfirmed' },
              ],
            },
          },
          {
            createIfNotExists: {
              kind: 'confirm-address',
              to: 'Amina@example.org',
              language: 'es',
              participant: { _ref: 'participant.0123456789abcdef' },
              queuedBy: BY,
            },
          },
          noted('participant'),
        ],
      },
    ]);
  });

  test('whose address was confirmed in person waits for screening, and gets no letter', async () => {
    const { client, writes } = program();
    await addRecord(client, adding('participant', { sendsLetter: false }));
    expect(writes).toMatchObject([
      {
        mutations: [
          {
            createIfNotExists: {
              status: 'received',
              confirmedAt: expect.any(String),
              history: [{ to: 'unconfirmed' }, { from: 'unconfirmed', to: 'received', by: BY }],
            },
          },
          noted('participant'),
        ],
      },
    ]);
    expect(JSON.stringify(writes)).not.toContain('letter.');
  });

  test('is a Connector who has offered, or a person of whom a partner told', async () => {
    const connector = program();
    await addRecord(connector.client, adding('connector'));
    expect(connector.writes).toMatchObject([
      {
        mutations: [
          {
            createIfNotExists: {
              _type: 'connector',
              status: 'applied',
              fields: ['nursing'],
              industries: ['hospitals', 'schools'],
              consentSource: 'in-person',
              history: [{ who: 'staff', toldBy: 'connector' }],
            },
          },
          { createIfNotExists: { kind: 'application-received', to: 'vera@example.org' } },
          noted('connector'),
        ],
      },
    ]);
    const partner = program();
    await addRecord(partner.client, adding('partnerReferral', { sendsLetter: false }));
    expect(partner.writes).toMatchObject([
      {
        mutations: [
          {
            createIfNotExists: {
              _id: 'partnerReferral.0123456789abcdef',
              status: 'new',
              personAgreed: true,
              history: [{ who: 'staff', toldBy: 'partner' }],
            },
          },
          noted('partnerReferral'),
        ],
      },
    ]);
  });
});

describe('nothing is added', () => {
  test('where something is missing or wrong: it says so by field', async () => {
    const { client, writes } = program();
    const answers = { ...copy(ANSWERS.participant), email: 'amina', consent: '', postcode: '' };
    const added = await addRecord(client, adding('participant', { answers, agreedOn: '2026-11-29' }));
    expect('issues' in added && added.issues.map(({ field }) => field)).toEqual([
      'postcode',
      'email',
      'consent',
      'agreedOn',
    ]);
    expect(writes).toEqual([]);
  });

  test('of who may not work here, as the form promises', async () => {
    const { client, writes } = program();
    const answers = { ...copy(ANSWERS.participant), workPermission: 'no' };
    expect(await addRecord(client, adding('participant', { answers }))).toMatchObject({
      issues: [{ field: 'workPermission' }],
    });
    expect(writes).toEqual([]);
  });

  test('where a record has the address: that one is named', async () => {
    const { client, writes } = program([], 'participant.there');
    expect(await addRecord(client, adding('participant'))).toEqual({
      owner: { id: 'participant.there', type: 'participant' },
    });
    expect(writes).toEqual([]);
  });

  test('where somebody is perhaps the same person, until staff say that it is somebody else', async () => {
    const there = {
      ...{
        _id: 'participant.there',
        _type: 'participant',
        givenName: 'AMINA',
        familyName: 'Haddad (example)',
      },
      ...{ phone: '(314) 555-0100', email: 'other@example.org', status: 'ready' },
    };
    const { client, writes } = program([there]);
    expect(await addRecord(client, adding('participant'))).toMatchObject({
      similar: [{ _id: 'participant.there' }],
    });
    expect(writes).toEqual([]);
    await addRecord(client, adding('participant', { isAnother: true }));
    expect(writes).toHaveLength(1);
  });
});

describe('an organization that staff add', () => {
  test('is there with who entered it and how it was learned, and nobody is written to', async () => {
    const { client, writes } = program();
    expect(await addRecord(client, adding('partnerOrganization', { agreedOn: '' }))).toEqual({
      id: 'partnerOrganization.0123456789abcdef',
    });
    expect(writes).toMatchObject([
      {
        mutations: [
          {
            createIfNotExists: {
              ...{ name: 'The Library (example)', kind: 'library', website: 'library.example' },
              ...{ entered: { source: 'paper', by: BY }, history: [{ who: 'staff', by: BY, note: 'Added' }] },
            },
          },
          noted('partnerOrganization'),
        ],
      },
    ]);
  });

  test('is not added twice under another spelling, and a website has to be one', async () => {
    const { client, writes } = program([{ name: 'library, EXAMPLE' }]);
    expect(await addRecord(client, adding('partnerOrganization'))).toMatchObject({
      issues: [{ field: 'name' }],
    });
    const wrong = { ...ANSWERS.partnerOrganization, website: 'no website' };
    expect(await addRecord(client, adding('partnerOrganization', { answers: wrong }))).toEqual({
      issues: [{ field: 'website', message: 'invalid' }],
    });
    expect(writes).toEqual([]);
  });
});
