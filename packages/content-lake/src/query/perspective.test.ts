import { expect, test } from 'vitest';
import type { Doc } from '../store/document.ts';
import { applyPerspective, type Perspective, parsePerspective } from './perspective.ts';

const doc = (_id: string): Doc => ({ _id, _type: 'thing' });
const group = [doc('a'), doc('drafts.a'), doc('versions.r1.a'), doc('versions.r2.a')];
const ids = (docs: Doc[]) => docs.map(({ _id, _originalId }) => [_id, _originalId]);

test('without a perspective the API version decides', () => {
  expect(parsePerspective(null, '2025-02-19')).toEqual({ kind: 'published' });
  expect(parsePerspective(null, '2025-02-18')).toEqual({ kind: 'raw' });
  expect(parsePerspective(null, '2021-06-07')).toEqual({ kind: 'raw' });
  expect(parsePerspective(null, '1')).toEqual({ kind: 'raw' });
  expect(parsePerspective(null, 'X')).toEqual({ kind: 'published' });
});

test('names of perspectives are read, old ones too', () => {
  expect(parsePerspective('raw', '2025-02-19')).toEqual({ kind: 'raw' });
  expect(parsePerspective('previewDrafts', '1')).toEqual({ kind: 'layers', layers: ['drafts'] });
  expect(parsePerspective('r1,drafts,published', '1')).toEqual({ kind: 'layers', layers: ['r1', 'drafts'] });
});

test.each(['raw,drafts', 'a b', '../x', ','])('%s is no perspective', (name) => {
  expect(() => parsePerspective(name, '2025-02-19')).toThrow();
});

test('raw shows all as they are, published one', () => {
  expect(applyPerspective(group, { kind: 'raw' }, false)).toBe(group);
  expect(ids(applyPerspective(group, { kind: 'published' }, false))).toEqual([['a', undefined]]);
});

test('the first layer that has the document wins, the published one lies below', () => {
  const top = (...layers: string[]) => ids(applyPerspective(group, { kind: 'layers', layers }, false));
  expect(top('drafts')).toEqual([['a', 'drafts.a']]);
  expect(top('r2', 'r1', 'drafts')).toEqual([['a', 'versions.r2.a']]);
  expect(top('r3')).toEqual([['a', 'a']]);
  expect(ids(applyPerspective([doc('drafts.a')], { kind: 'layers', layers: ['r1'] }, false))).toEqual([]);
});

test('a version that says delete hides the document', () => {
  const deletion = { ...doc('versions.r1.a'), _system: { delete: true } };
  expect(applyPerspective([doc('a'), deletion], { kind: 'layers', layers: ['r1'] }, false)).toEqual([]);
});

test('a stranger sees ids without a dot, whatever the perspective', () => {
  const private_ = [doc('people.ana')];
  const perspectives: Perspective[] = [
    { kind: 'raw' },
    { kind: 'published' },
    { kind: 'layers', layers: ['drafts'] },
  ];
  for (const perspective of perspectives) {
    expect(applyPerspective(private_, perspective, true)).toEqual([]);
    expect(ids(applyPerspective(group, perspective, true)).map(([id]) => id)).toEqual(['a']);
  }
});
