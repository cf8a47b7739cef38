import { expect, test } from 'vitest';
import { contentTypes } from '../content/schema/contentTypes.ts';
import { connectorBio } from '../content/schema/documents/connectorBio.ts';

/** Every type that a definition says a reference may lead to, however deep it stands. */
function targetsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = 'to' in value ? [value.to].flat().map((target) => JSON.stringify(target)) : [];
  return [...own, ...Object.values(value).flatMap((inner) => targetsIn(inner, seen))];
}

test('nothing in Content can refer to a connector’s public page, so that an erasure can always delete it', () => {
  expect(targetsIn({ to: [{ type: connectorBio.name }] })).toEqual(['{"type":"connectorBio"}']);
  expect(targetsIn(contentTypes)).not.toContain(`{"type":"${connectorBio.name}"}`);
  // A reference to whatever there is would be one to that page too.
  for (const target of targetsIn(contentTypes)) expect(target).toMatch(/^\{"type":"\w+"\}$/);
});
