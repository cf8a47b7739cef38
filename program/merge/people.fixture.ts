import fc from 'fast-check';
import { CONNECTOR_STATUSES } from '../connectors/status.ts';
import { DEGREES, WORK_PERMISSION, YES_NO } from '../participants/answers.ts';
import { PARTICIPANT_STATUSES } from '../participants/status.ts';
import { weakReference } from '../references.ts';
import { type Document, documentSchema, type MergedType } from './mergeRecord.ts';

const moment = fc
  .integer({ min: 0, max: 2_000 })
  .map((days) => new Date(Date.parse('2021-01-01T08:00:00Z') + days * 86_400_000).toISOString());
const word = fc.string({ minLength: 1, maxLength: 8 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Entries with keys, some of which two records have in common. */
const entries = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  maybe(
    fc
      .uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 })
      .chain((keys) =>
        fc.tuple(...keys.map((key) => fc.record({ _key: fc.constant(`k${key}`), ...fields }))),
      ),
  );

const answers = {
  givenName: word,
  familyName: maybe(word),
  phone: maybe(word),
  postcode: maybe(fc.constantFrom('63110', '90210')),
  languages: maybe(fc.uniqueArray(fc.constantFrom('ar', 'bs', 'es'), { minLength: 1 })),
  tags: maybe(fc.uniqueArray(word, { minLength: 1, maxLength: 3 })),
  internalNotes: maybe(word),
  owner: maybe(fc.record({ id: word, name: word })),
  consentedAt: maybe(moment),
  consentSource: maybe(fc.constantFrom('telephone', 'paper')),
  pausedUntil: maybe(fc.constant('2026-12-01')),
  history: entries({ at: moment, who: fc.constant('program'), from: word, to: word }),
  tasks: entries({ text: word }),
  activities: entries({ text: word, at: moment }),
  _createdAt: moment,
};

const ofType: Record<MergedType, Record<string, fc.Arbitrary<unknown>>> = {
  participant: {
    status: fc.constantFrom(...PARTICIPANT_STATUSES),
    bornOutsideUS: maybe(fc.constantFrom(...YES_NO)),
    degree: maybe(fc.constantFrom(...DEGREES)),
    workPermission: maybe(fc.constantFrom(...WORK_PERMISSION)),
    signedUpAt: moment,
    noShows: maybe(fc.integer({ min: 1, max: 3 })),
    consentPhone: maybe(fc.boolean()),
    laterSignUps: entries({ givenName: word, signedUpAt: moment }),
    doNotIntroduce: entries({
      _type: fc.constant('reference'),
      _ref: fc.constantFrom('connector.x', 'connector.y'),
      _weak: fc.constant(true),
    }),
    pairDecisions: entries({
      connector: fc.constantFrom(weakReference('connector.x'), weakReference('connector.y')),
      decision: fc.constantFrom('pinned', 'refused'),
      at: moment,
    }),
  },
  connector: {
    status: fc.constantFrom(...CONNECTOR_STATUSES),
    fields: maybe(fc.uniqueArray(fc.constantFrom('nursing', 'law'), { minLength: 1 })),
    monthlyCapacity: maybe(fc.integer({ min: 0, max: 3 })),
    appliedAt: moment,
    bio: maybe(fc.uuid()),
    bioBy: maybe(word),
    expiriesInARow: maybe(fc.integer({ min: 1, max: 3 })),
    laterApplications: entries({ givenName: word, appliedAt: moment }),
    doNotIntroduce: entries({
      _type: fc.constant('reference'),
      _ref: fc.constantFrom('participant.x', 'participant.y'),
      _weak: fc.constant(true),
    }),
  },
  partnerOrganization: {
    name: word,
    kind: maybe(fc.constantFrom('library', 'agency')),
    website: maybe(word),
    city: maybe(word),
  },
};

/** A document as it is stored: nothing that is undefined. */
export const stored = (document: unknown): Document =>
  documentSchema.parse(JSON.parse(JSON.stringify(document)));

/** A record of one kind with whatever may stand in it. */
export const record = (type: MergedType, key: string): fc.Arbitrary<Document> =>
  fc.record({ ...answers, ...ofType[type] }).map((fields) =>
    stored({
      ...fields,
      ...{ _id: `${type}.${key}`, _type: type, _rev: `first-${key}` },
      ...(type !== 'partnerOrganization' && {
        ...{ email: `${key.toUpperCase()}@example.org`, emailLower: `${key}@example.org` },
      }),
    }),
  );

const other = (type: MergedType): MergedType => (type === 'participant' ? 'connector' : 'participant');

/** Contact persons, referrals and people of one of two organizations. */
const ofOrganizations = fc
  .array(fc.constantFrom('a', 'b', 'z'), { minLength: 1, maxLength: 5 })
  .map((organizations) =>
    organizations.flatMap((key, at) => {
      const organization = weakReference(`partnerOrganization.${key}`);
      return [
        { _id: `partnerContact.${at}`, _type: 'partnerContact', _rev: 'first', organization },
        {
          _id: `partnerReferral.${at}`,
          _type: 'partnerReferral',
          _rev: 'first',
          partnerOrganization: organization,
        },
        { _id: `participant.${at}`, _type: 'participant', _rev: 'first', partnerOrganization: organization },
      ].map(stored);
    }),
  );

/** Documents of every type that refer to one of the two, or to both. */
export const around = (type: MergedType): fc.Arbitrary<Document[]> =>
  type === 'partnerOrganization' ? ofOrganizations : aroundPeople(type);

const aroundPeople = (type: MergedType): fc.Arbitrary<Document[]> =>
  fc
    .array(
      fc.record({
        whose: fc.constantFrom('a', 'b'),
        with: fc.constantFrom('x', 'y'),
        status: fc.constantFrom('approved', 'asked', 'declined', 'introduced', 'met', 'closed', 'cancelled'),
        approvedAt: moment,
      }),
      { maxLength: 5 },
    )
    .map((matches) => {
      const toB = weakReference(`${type}.b`);
      const list = [
        { _key: 'k1', ...weakReference(`${type}.a`) },
        { _key: 'k2', ...toB },
        { _key: 'k3', ...weakReference(`${type}.z`) },
      ];
      return [
        ...matches.map(({ whose, with: whom, ...match }, at) => ({
          ...match,
          ...{ _id: `match.${at}`, _type: 'match', _rev: `first-${at}` },
          ...{
            [type]: weakReference(`${type}.${whose}`),
            [other(type)]: weakReference(`${other(type)}.${whom}`),
          },
          history: [{ _key: 'h', at: match.approvedAt, who: 'staff', from: '', to: match.status }],
        })),
        { _id: 'letter.one', _type: 'letter', _rev: 'first', status: 'sent', [type]: toB, about: toB },
        { _id: `${other(type)}.x`, _type: other(type), _rev: 'first', doNotIntroduce: list },
        {
          _id: `${other(type)}.y`,
          _type: other(type),
          _rev: 'first',
          doNotIntroduce: [`${type}.b`, `${type}.z`],
        },
        {
          ...{ _id: `${other(type)}.w`, _type: other(type), _rev: 'first' },
          pairDecisions: ['a', 'b'].map((key) => ({
            ...{ _key: key, decision: 'refused', at: '2026-01-01T00:00:00Z' },
            connector: weakReference(`${type}.${key}`),
          })),
        },
        { _id: 'merge.earlier', _type: 'merge', _rev: 'first', into: toB, at: '2020-01-01T00:00:00Z' },
        // Of a type that nobody has thought of yet.
        { _id: 'note.one', _type: 'somethingNew', _rev: 'first', deep: [{ _key: 'n', of: { whom: toB } }] },
      ].map(stored);
    });
