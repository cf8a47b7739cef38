import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLake } from './lake.fixture.ts';
import { type Document, MERGED_TYPES, mergeId } from './mergeRecord.ts';
import { mergeRecords, takeApart } from './mergeRecords.ts';
import { around, record } from './people.fixture.ts';
import { APART_NOTE } from './planApart.ts';
import { MERGED_NOTE, MERGED_ORGANIZATION_NOTE } from './planMerge.ts';

const NOW = new Date('2026-11-29T12:00:00Z');
const LATER = new Date('2026-11-30T12:00:00Z');

/** A record without what says that it was merged and taken apart, and without its revision. */
function plain(document: Document | undefined) {
  const { _rev, history, ...rest }: Partial<Document> = document ?? {};
  const lines = Array.isArray(history) ? history : [];
  const own = lines.filter(({ note }) => ![MERGED_NOTE, MERGED_ORGANIZATION_NOTE, APART_NOTE].includes(note));
  return { ...rest, history: own };
}

const merging = (type: string, seen: readonly Document[]) => ({
  ...{ stays: `${type}.a`, goes: `${type}.b`, choices: {}, by: 'Robin (example)', now: NOW },
  ...{ rules: { regionPostcodes: ['631'] }, undoMinutes: 3, seen: seen.map(({ _rev }) => _rev) },
});

describe.each(MERGED_TYPES)('two records of one %s', (type) => {
  const whole = fc.tuple(record(type, 'a'), record(type, 'b'), around(type));

  it('are both as they were when what made them one is taken apart, and so is all that refers to them', async () => {
    await fc.assert(
      fc.asyncProperty(whole, async ([a, b, others]) => {
        const { lake, get, documents } = mergeLake([a, b, ...others]);
        const { ended } = await mergeRecords(lake, merging(type, [a, b]));
        await takeApart(lake, mergeId(b._id), { by: 'Robin (example)', now: LATER });
        expect(plain(get(a._id))).toEqual(plain(a));
        expect(plain(get(b._id))).toEqual(plain(b));
        const isEnded = ({ _id }: Document) => ended.some(({ id }) => id === _id);
        for (const other of others.filter((one) => !isEnded(one)))
          expect(plain(get(other._id))).toEqual(plain(other));
        expect(documents.has(mergeId(b._id))).toBe(false);
      }),
    );
  });

  it('are one afterwards: nothing refers to the one that went, no word of it is lost, both addresses are kept', async () => {
    await fc.assert(
      fc.asyncProperty(whole, async ([a, b, others]) => {
        const { lake, get, documents } = mergeLake([a, b, ...others]);
        await mergeRecords(lake, merging(type, [a, b]));
        expect(documents.has(b._id)).toBe(false);
        const left = [...documents.values()].filter(({ _type }) => _type !== 'merge');
        expect(JSON.stringify(left)).not.toContain(`"${b._id}"`);
        const { email, emailLower, otherEmails, history, tasks }: Partial<Document> = get(a._id) ?? {};
        const addresses = type === 'partnerOrganization' ? [] : ['a@example.org', 'b@example.org'];
        expect([emailLower ?? [], otherEmails ?? []].flat().sort()).toEqual(addresses);
        expect([a.email, b.email]).toContain(email);
        const count = (list: unknown) => (Array.isArray(list) ? list.length : 0);
        expect(count(history)).toBe(count(a.history) + count(b.history) + 1);
        expect(count(tasks)).toBe(count(a.tasks) + count(b.tasks));
      }),
    );
  });

  it('have at most one question open to the same Connector, and one introduction of the same two', async () => {
    await fc.assert(
      fc.asyncProperty(whole, async ([a, b, others]) => {
        const { lake, documents } = mergeLake([a, b, ...others]);
        await mergeRecords(lake, merging(type, [a, b]));
        const matches = [...documents.values()].filter(({ _type }) => _type === 'match');
        const live = matches.filter(({ status }) =>
          ['approved', 'asked', 'introduced'].includes(String(status)),
        );
        const pairs = live.map((match) => JSON.stringify([match.participant, match.connector]));
        expect(new Set(pairs).size).toBe(pairs.length);
        const open = live.filter(
          ({ status, participant }) =>
            status !== 'introduced' && JSON.stringify(participant).includes(`${type}.a`),
        );
        if (type === 'participant') expect(open.length).toBeLessThan(2);
      }),
    );
  });
});
