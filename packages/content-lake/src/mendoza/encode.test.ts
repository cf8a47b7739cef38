import fc from 'fast-check';
import { applyPatch, incremental } from 'mendoza';
import { describe, expect, test } from 'vitest';
import { encodeMendoza } from './encode.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', 'é', 'م', '漢', '👍', '👩🏽‍⚕️', '\ud83d', '\udc4d'), maxLength: 10 }),
);

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(fc.oneof(text, fc.constantFrom('title', '_key', '__proto__', 'ünï', '👍')), tie('value'), {
      maxKeys: 6,
    }),
    fc.array(fc.record({ _key: fc.constantFrom('a', 'b', 'c', 'd'), v: tie('value') }), { maxLength: 6 }),
  ),
})).value;

/** Puts a value through the wire, as a listener would receive it. */
function wire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

function expectTurns(before: unknown, after: unknown): void {
  const patch = wire(encodeMendoza(before, after));
  expect(applyPatch(wire(before), patch)).toEqual(wire(after));
  const left = incremental.wrap(wire(before), 'old');
  expect(incremental.unwrap(incremental.applyPatch(left, patch, 'new'))).toEqual(wire(after));
}

describe('encodeMendoza', () => {
  test('turns any JSON value into any other, with both patchers, in both directions', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        expectTurns(before, after);
        expectTurns(after, before);
      }),
      { numRuns: 3000 },
    );
  });

  test('turns a string into an edit of it at any place, whatever the script', () => {
    fc.assert(
      fc.property(text, text, text, text, (start, removed, added, end) => {
        expectTurns({ title: start + removed + end }, { title: start + added + end });
      }),
      { numRuns: 3000 },
    );
  });

  test('follows keyed items through moves, edits, insertions and removals', () => {
    const item = fc.record({ _key: fc.constantFrom(...'abcdefgh'), text });
    const items = fc.uniqueArray(item, { selector: (one) => one._key });
    fc.assert(fc.property(items, items, (before, after) => expectTurns({ body: before }, { body: after })));
  });

  test('applies a series of patches one upon another, as the Studio does with a history', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(text, json), { minLength: 2, maxLength: 6 }), (versions) => {
        let value = incremental.wrap(wire(versions[0]), 0);
        for (const [index, version] of versions.slice(1).entries()) {
          const patch = wire(encodeMendoza(versions[index], version));
          value = incremental.applyPatch(value, patch, index + 1);
          expect(incremental.unwrap(value)).toEqual(wire(version));
        }
      }),
    );
  });

  test('writes creation and deletion as the Content Lake does', () => {
    expect(encodeMendoza(null, { _id: 'a' })).toEqual([0, { _id: 'a' }]);
    expect(encodeMendoza(undefined, { _id: 'a' })).toEqual([0, { _id: 'a' }]);
    expect(encodeMendoza({ _id: 'a' }, null)).toEqual([0, null]);
    expect(encodeMendoza({ _id: 'a' }, { _id: 'a' })).toEqual([]);
  });

  test('keeps the patch small when one character of a large document changes', () => {
    const blocks = Array.from({ length: 500 }, (_, index) => ({
      _key: `k${index}`,
      _type: 'block',
      children: [{ _key: 's', _type: 'span', text: `Paragraph ${index} مرحبا 👋 ${'word '.repeat(60)}` }],
    }));
    const before = { _id: 'a', _type: 'guide', title: 'Nursing', body: blocks };
    fc.assert(
      fc.property(fc.nat(499), fc.nat(300), (index, at) => {
        const after = structuredClone(before);
        const span = after.body[index]?.children[0];
        if (!span) throw new Error('the document has 500 blocks');
        const characters = [...span.text];
        characters.splice(at, 1, '🎓');
        span.text = characters.join('');
        expectTurns(before, after);
        expect(JSON.stringify(encodeMendoza(before, after)).length).toBeLessThan(120);
      }),
      { numRuns: 40 },
    );
  });

  test('leaves the untouched part of a string to its first author', () => {
    const first = incremental.wrap({ title: 'Hello world' }, 'Ana');
    const patch = encodeMendoza({ title: 'Hello world' }, { title: 'Hello wide world' });
    const title = incremental.applyPatch(first, patch, 'Ben').content;
    if (title?.type !== 'object') throw new Error('the document is an object');
    const content = title.fields.title?.content;
    if (content?.type !== 'string') throw new Error('the title was edited as a string');
    expect(content.parts.map((part) => [part.value, part.startMeta])).toEqual([
      ['Hello w', 'Ana'],
      ['ide w', 'Ben'],
      ['orld', 'Ana'],
    ]);
  });
});
