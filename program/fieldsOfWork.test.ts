import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldName, fieldNames } from './fieldNames.ts';
import { FIELDS } from './fields.ts';
import {
  allFields,
  fieldsOfWorkSchema,
  NEIGHBORHOODS,
  offeredFields,
  unreadableFields,
} from './fieldsOfWork.ts';
import { nearness } from './matching/adjacentFields.ts';
import { proposeMatches } from './matching/proposeMatches.ts';
import { prospectsOf } from './matching/prospects.ts';
import { scorePair } from './matching/scorePair.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const when = { matches: [], now: NOW, timeZone: 'America/Chicago' };
const lawyer = { _id: 'participant.a', status: 'ready', field: 'law', email: 'a@example.org' };
const social = { _id: 'connector.b', status: 'active', fields: ['social-services'], email: 'b@example.org' };
const business = { _id: 'connector.c', status: 'active', fields: ['business'], email: 'c@example.org' };
const input = { ...when, participants: [lawyer], connectors: [social, business] };

const pair = (one: string, other: string, how: 'near' | 'apart') => ({ _key: one, one, other, how });
const neighborsOf = (...neighbors: object[]) => fieldsOfWorkSchema.parse({ neighbors }).neighbors;

describe('fields of work of a city', () => {
  it('offers all fields and changes no neighbors where nothing is set, or nothing that can be read', () => {
    for (const stored of [undefined, null, 'x', {}, { notOffered: null, neighbors: 7 }]) {
      const read = fieldsOfWorkSchema.parse(stored);
      expect(read).toEqual({ added: [], notOffered: [], neighbors: [] });
      expect(offeredFields(read)).toEqual(FIELDS);
    }
  });

  it('no longer offers a field, but to who has it; “something else” always', () => {
    const read = fieldsOfWorkSchema.parse({ notOffered: ['law', 'other', 'magic', 'trades'] });
    expect(read.notOffered).toEqual(['law', 'trades']);
    expect(offeredFields(read)).not.toContain('law');
    expect(offeredFields(read)).toContain('other');
    expect(offeredFields(read, ['law'])).toContain('law');
    expect(offeredFields(read, ['law'])).not.toContain('trades');
  });

  it('takes no pair of a field with itself or with “something else”', () => {
    expect(neighborsOf(pair('law', 'law', 'near'), pair('law', 'other', 'near'))).toEqual([]);
  });

  it('neighbors as the city sees them hold both ways, and no field is ever less than the same', () => {
    const field = fc.constantFrom(...FIELDS);
    const pairs = fc.array(fc.record({ one: field, other: field, how: fc.constantFrom(...NEIGHBORHOODS) }));
    fc.assert(
      fc.property(field, field, pairs, (one, other, stored) => {
        const neighbors = neighborsOf(...stored);
        expect(nearness(one, other, neighbors)).toBe(nearness(other, one, neighbors));
        expect(nearness(one, one, neighbors)).toBe(nearness(one, one));
      }),
    );
  });
});

const MARITIME = { _key: 'sea', name: { en: 'Ships and ports', fr: 'Navires et ports' } };
const adding = (...added: object[]) => fieldsOfWorkSchema.parse({ added });

describe('a field of work that a city has added', () => {
  const sea = adding(MARITIME);

  it('is offered after ours and before “something else”, by its name in the reader’s language or in English', () => {
    expect(offeredFields(sea).slice(-2)).toEqual(['own-sea', 'other']);
    expect(fieldName('own-sea', 'fr', sea)).toBe('Navires et ports');
    expect(fieldName('own-sea', 'bs', sea)).toBe('Ships and ports');
    expect(Object.keys(fieldNames('es', sea))).toEqual(allFields(sea));
    expect(fieldsOfWorkSchema.parse(sea)).toEqual(sea);
  });

  it('stays with who has it once it has ended', () => {
    const ended = adding({ ...MARITIME, ended: true });
    expect(offeredFields(ended)).toEqual(FIELDS);
    expect(offeredFields(ended, ['own-sea'])).toContain('own-sea');
    expect(fieldName('own-sea', 'en', ended)).toBe('Ships and ports');
  });

  it('is “something else” by name where the settings have lost it, and no key is ever shown', () => {
    for (const settings of [undefined, adding(), adding({ ...MARITIME, name: { fr: 'Navires' } })])
      expect(fieldName('own-sea', 'es', settings)).toBe(fieldName('other', 'es', undefined));
  });

  it.each([
    ['without an English name', { _key: 'sea', name: { fr: 'Navires' } }],
    ['without a key', { name: { en: 'Ships' } }],
    ['whose key is no key', { _key: '<b>', name: { en: 'Ships' } }],
    ['that is a text', 'Ships'],
  ])('is not read %s, and the doctor names it', (_what, entry) => {
    const settings = { added: [MARITIME, entry] };
    expect(fieldsOfWorkSchema.parse(settings).added).toEqual([MARITIME]);
    expect(unreadableFields({ fieldsOfWork: settings })).toEqual(['added, entry 2']);
  });

  it('is matched as ours are: the same field first, a neighbor where the city says so, nobody else', () => {
    const sailor = { ...lawyer, field: 'own-sea' };
    const engineer = { ...business, fields: ['engineering'] };
    const captain = { ...social, fields: ['own-sea'] };
    const proposed = (neighbors: ReturnType<typeof neighborsOf>, ...connectors: (typeof business)[]) =>
      proposeMatches({ ...when, participants: [sailor], connectors, neighbors }).proposals[0]?.connectorId;
    expect(proposed([], engineer, captain)).toBe(captain._id);
    expect(proposed([], engineer)).toBeUndefined();
    const near = neighborsOf(pair('own-sea', 'engineering', 'near'));
    expect(proposed(near, engineer)).toBe(engineer._id);
    expect(proposed(near, engineer, captain)).toBe(captain._id);
  });
});

describe('neighbors in matching', () => {
  it('decide whom the machine proposes, and what it says for and against', () => {
    const proposed = (neighbors: ReturnType<typeof neighborsOf>) =>
      proposeMatches({ ...input, neighbors }).proposals.map(({ connectorId }) => connectorId);
    expect(proposed([])).toEqual([business._id]);
    const otherwise = neighborsOf(pair('social-services', 'law', 'near'), pair('business', 'law', 'apart'));
    expect(proposed(otherwise)).toEqual([social._id]);
    expect(proposed(neighborsOf(pair('law', 'business', 'apart')))).toEqual([]);
    const found = scorePair(lawyer, social, { ...when, neighbors: otherwise });
    expect(found.reasons[0]).toMatchObject({ key: 'adjacent-field' });
    expect(found.cautions[0]).toMatchObject({ key: 'other-field' });
    expect(found.blocked).toBeUndefined();
  });

  it('decide what a person reads who waits, and only offered fields are proposed to them', () => {
    const waits = (more: object) => prospectsOf({ ...when, connectors: [social, business], ...more }, lawyer);
    expect(waits({})).toMatchObject({ now: 'free' });
    const neighbors = neighborsOf(pair('law', 'business', 'apart'));
    expect(waits({ neighbors })).toMatchObject({
      now: 'none-in-field',
      openings: [{ key: 'field', count: 2 }],
    });
    const fields = offeredFields(fieldsOfWorkSchema.parse({ notOffered: ['business'] }));
    expect(waits({ neighbors, fields })).toMatchObject({ openings: [{ key: 'field', count: 1 }] });
  });
});
