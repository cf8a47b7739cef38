import { describe, expect, it } from 'vitest';
import type { ParticipantDocument } from '../matching/documents.ts';
import type { Wanted } from '../matching/recruitList.ts';
import { publicKinds } from './publicKinds.ts';

const people = (count: number, field: string, change: Partial<ParticipantDocument> = {}) =>
  Array.from({ length: count }, (_, at) => ({
    _id: `participant.${field}.${JSON.stringify(change)}.${at}`,
    field,
    languages: [],
    postcode: '63110',
    ...change,
  }));
const wanted = (field: string, change: Partial<Wanted> = {}): Wanted => ({
  ...{ field, language: undefined, area: undefined, gain: 900, people: 2.6, knowing: 2, speaking: 0 },
  ...change,
});

describe('the kinds of Connector that the public reads', () => {
  it('are those behind whom five people stand, with no number of them', () => {
    const behind = [...people(5, 'nursing'), ...people(4, 'law')];
    expect(publicKinds([wanted('law'), wanted('nursing')], behind)).toEqual([
      { field: 'nursing', people: 3, knowing: 2 },
    ]);
  });

  it('count somebody once who waits and came within the year', () => {
    const four = people(4, 'nursing');
    expect(publicKinds([wanted('nursing')], [...four, ...four])).toEqual([]);
  });

  it('name a language only where five of the field speak it', () => {
    const rest = people(6, 'nursing');
    const speak = (count: number) => [...rest, ...people(count, 'nursing', { languages: ['ar'] })];
    const list = [wanted('nursing', { language: 'ar' })];
    expect(publicKinds(list, speak(4))).toEqual([{ field: 'nursing', people: 3, knowing: 2 }]);
    expect(publicKinds(list, speak(5))).toEqual([
      { field: 'nursing', language: 'ar', isUnspoken: true, people: 3, knowing: 2 },
    ]);
  });

  it('name an area only where five of those who are named live there', () => {
    const list = [wanted('nursing', { language: 'ar', area: '631' })];
    const there = people(4, 'nursing', { languages: ['ar'] });
    const elsewhere = people(3, 'nursing', { languages: ['ar'], postcode: '62220' });
    const others = people(9, 'nursing');
    expect(publicKinds(list, [...there, ...elsewhere, ...others])[0]).not.toHaveProperty('area');
    expect(
      publicKinds(list, [...there, ...elsewhere, ...people(1, 'nursing', { languages: ['ar', 'fr'] })]),
    ).toEqual([{ field: 'nursing', language: 'ar', isUnspoken: true, area: '631', people: 3, knowing: 2 }]);
  });

  it('say whether one who knows the field speaks the language', () => {
    const behind = people(6, 'nursing', { languages: ['ar'] });
    const [kind] = publicKinds([wanted('nursing', { language: 'ar', speaking: 1 })], behind);
    expect(kind).toMatchObject({ language: 'ar', isUnspoken: false, knowing: 2 });
  });

  it('are those that help at least half as much as the first', () => {
    const behind = ['nursing', 'law', 'teaching'].flatMap((field) => people(5, field));
    const list = [wanted('nursing'), wanted('law', { gain: 450 }), wanted('teaching', { gain: 449 })];
    expect(publicKinds(list, behind).map(({ field }) => field)).toEqual(['nursing', 'law']);
  });

  it('are none that would help nobody, none without a name, and five at most', () => {
    expect(publicKinds([wanted('nursing', { people: 0.4 })], people(9, 'nursing'))).toEqual([]);
    expect(publicKinds([wanted('other')], people(9, 'other'))).toEqual([]);
    const fields = ['nursing', 'law', 'teaching', 'science', 'business', 'trades'];
    const behind = fields.flatMap((field) => people(5, field));
    expect(
      publicKinds(
        fields.map((field) => wanted(field)),
        behind,
      ),
    ).toHaveLength(5);
  });
});
