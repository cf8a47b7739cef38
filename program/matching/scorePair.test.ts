import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConnectorDocument, ParticipantDocument } from './documents.ts';
import { scorePair } from './proposeMatches.ts';
import { WEIGHTS } from './weights.ts';

const now = new Date('2026-11-22T15:00:00Z');
const person = {
  _id: 'participant.a',
  status: 'ready',
  field: 'nursing',
  profession: 'Registered nurse',
  yearsOfExperience: 7,
  english: 'professional',
  languages: ['ar'],
  postcode: '63110',
  confirmedAt: '2026-11-02T15:00:00Z',
} satisfies ParticipantDocument;
const connector = {
  _id: 'connector.a',
  status: 'active',
  fields: ['nursing'],
  role: 'Chief nurse',
  languages: [],
  postcode: '63108',
} satisfies ConnectorDocument;

const pair = (
  personChange: Partial<ParticipantDocument> = {},
  connectorChange: Partial<ConnectorDocument> = {},
  matches: Parameters<typeof scorePair>[2]['matches'] = [],
) =>
  scorePair(
    { ...person, ...personChange },
    { ...connector, ...connectorChange },
    { matches, now, timeZone: 'America/Chicago' },
  );
const keys = (findings: readonly { key: string }[]) => findings.map(({ key }) => key);

describe('a pair', () => {
  it('gets points for each criterion, and says why', () => {
    expect(pair()).toEqual({
      score: WEIGHTS.sameField + WEIGHTS.sameArea + 20 + WEIGHTS.restedConnector,
      reasons: [
        { key: 'same-field', values: { field: 'nursing' } },
        { key: 'same-area', values: { area: '631' } },
        { key: 'waiting', values: { days: 20 } },
      ],
      cautions: [],
    });
  });

  it('of neighboring fields is worth less, and staff are told', () => {
    const { score, reasons, cautions } = pair({}, { fields: ['other-health'] });
    expect(score).toBe(pair().score - WEIGHTS.sameField + WEIGHTS.adjacentField);
    expect([keys(reasons)[0], keys(cautions)[0]]).toEqual(['adjacent-field', 'other-field']);
  });

  it('with nothing in common is blocked, however near they live', () => {
    const { blocked } = pair({}, { fields: ['law'], postcode: '63110', languages: ['ar'] });
    expect(blocked?.key).toBe('no-shared-basis');
  });

  it('of two who answered “something else” counts as neighboring only', () => {
    expect(keys(pair({ field: 'other' }, { fields: ['other'] }).reasons)[0]).toBe('adjacent-field');
  });

  it.each([
    ['Registered nurse', 'REGISTERED  nurse', true],
    ['AI', 'Retail', false],
    ['Nurse', 'Registered nurse', false],
    ['Registered nurse', 'Nurse', false],
    ['', '', false],
    ['C#', 'C', false],
    ['Dženan’s trade', 'dženan s TRADE', true],
  ])('“%s” and “%s” as profession and role: the same is %s', (profession, role, same) => {
    expect(keys(pair({ profession }, { role, fields: ['law'] }).reasons).includes('same-profession')).toBe(
      same,
    );
  });

  it('needs a shared language more, the less English there is', () => {
    const gain = (english: string) =>
      pair({ english }, { languages: ['ar'] }).score - pair({ english: 'fluent' }).score;
    expect(gain('basic')).toBe(WEIGHTS.neededLanguage);
    expect(gain('fluent')).toBe(WEIGHTS.sharedLanguage);
    expect(keys(pair({ english: 'basic' }).cautions)).toEqual(['little-english']);
    expect(keys(pair({ english: 'basic' }, { languages: ['ar'] }).cautions)).toEqual([]);
    expect(pair({ english: 'basic' }).score).toBeLessThan(pair({ english: 'conversational' }).score);
  });

  it('counts where the participant would like to work and the connector knows people, and never free text', () => {
    const wished = pair({ wishes: ['hospitals', 'care'] }, { industries: ['schools', 'hospitals'] });
    expect(wished.score - pair().score).toBe(WEIGHTS.wishedIndustry);
    expect(wished.reasons).toContainEqual({ key: 'wished-industry', values: { industry: 'hospitals' } });
    const words = { industries: ['Bridges and roads'], wishes: ['Bridges and roads'] };
    const written = { ...words, otherIndustry: 'hospitals', otherWish: 'hospitals' };
    expect(pair(written, { ...written, industries: [...words.industries, 'hospitals'] })).toEqual(pair());
    expect(pair({ field: '', wishes: ['hospitals'] }, { industries: ['hospitals'] }).blocked).toBeUndefined();
  });

  it('likes a connector as far on or one step further, and says so when it is less', () => {
    const at = (yearsOfExperience: number) => pair({}, { yearsOfExperience });
    expect(at(7).score).toBe(pair().score + WEIGHTS.seniority);
    expect(at(14).score).toBe(at(7).score);
    expect(at(20).score).toBe(pair().score);
    expect(keys(at(1).cautions)).toEqual(['less-experience']);
  });

  it('counts days of waiting up to ninety, from the first day known', () => {
    const since = (confirmedAt: string | null) => pair({ confirmedAt }).score;
    expect(since('2026-11-21T15:00:00Z') - since(null)).toBe(1);
    // A day and a half is one day.
    expect(since('2026-11-21T03:00:00Z') - since(null)).toBe(1);
    expect(since('2020-01-01T00:00:00Z') - since(null)).toBe(90);
    expect(since('2027-01-01T00:00:00Z')).toBe(since(null));
    expect(pair({ confirmedAt: null, signedUpAt: '2026-11-12T15:00:00Z' }).score - since(null)).toBe(10);
  });

  it('prefers connectors who were not asked lately', () => {
    const earlier = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        participant: { _ref: `participant.${index}` },
        connector: { _ref: 'connector.a' },
        status: 'met',
        history: [{ at: '2026-10-10T10:00:00Z', to: 'introduced' }],
      }));
    const scores = [0, 1, 2, 3, 9].map((count) => pair({}, { yearlyCapacity: 20 }, earlier(count)).score);
    expect(scores.map((score) => scores[0] !== undefined && scores[0] - score)).toEqual([0, 20, 40, 60, 60]);
    expect(keys(pair({}, { yearlyCapacity: 20 }, earlier(3)).cautions)).toContain('busy-connector');
  });

  it('tells two or three reasons whenever it is not blocked', () => {
    const plain = { confirmedAt: null, postcode: '', english: '', languages: null };
    expect(keys(pair(plain).reasons)).toEqual(['same-field', 'rested-connector', 'free-places']);
    expect(keys(pair({}, { languages: ['ar'], role: 'Registered nurse' }).reasons)).toHaveLength(3);
  });

  it.each(['approved', 'asked', 'accepted', 'declined', 'introduced', 'met', 'not-met', 'closed'])(
    'is never proposed again once it was %s',
    (status) => {
      const match = { participant: { _ref: person._id }, connector: { _ref: connector._id }, status };
      expect(pair({}, { monthlyCapacity: 9 }, [match]).blocked?.key).toBe('matched-before');
    },
  );

  it('is never proposed when either side is marked not to be introduced to the other', () => {
    expect(pair({ doNotIntroduce: ['connector.a'] }).blocked?.key).toBe('do-not-introduce');
    expect(pair({}, { doNotIntroduce: [{ _ref: 'participant.a' }] }).blocked?.key).toBe('do-not-introduce');
  });

  it.each([
    [{ status: 'on-hold' }, {}, 'not-ready'],
    [{}, { status: 'applied' }, 'connector-outside'],
    [{}, { status: 'retired' }, 'connector-outside'],
    [{}, { status: 'paused' }, 'connector-away'],
    [{}, { pausedUntil: '2026-12-01' }, 'connector-away'],
    [{}, { pausedUntil: '2026-11-01' }, undefined],
    [{}, { monthlyCapacity: 0 }, 'connector-full'],
  ])('with %j and %j is blocked by %s', (personChange, connectorChange, key) => {
    expect(pair(personChange, connectorChange).blocked?.key).toBe(key);
  });

  it('waits while the participant has a match under way', () => {
    const match = { participant: { _ref: person._id }, connector: { _ref: 'connector.b' }, status: 'asked' };
    expect(pair({}, {}, [match]).blocked?.key).toBe('match-open');
  });

  it('is scored the same whatever else the two documents say', () => {
    const others = [
      'givenName',
      'familyName',
      'email',
      'phone',
      'degree',
      'bornOutsideUS',
      'workPermission',
      'goal',
      'heardFrom',
      'language',
      'country',
      'nationality',
      'age',
      'gender',
      'organisation',
      'bio',
      'eligibility',
      'consentStory',
      'notes',
      'photo',
    ];
    const rest = fc.dictionary(fc.constantFrom(...others), fc.anything());
    fc.assert(
      fc.property(rest, rest, (ofPerson, ofConnector) => {
        expect(pair(ofPerson, ofConnector)).toEqual(pair());
      }),
    );
  });
});
