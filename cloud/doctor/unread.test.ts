import { expect, test } from 'vitest';
import { unreadFindings } from './unread.ts';

test('a criterion that cannot be read is named, and no other', () => {
  expect(unreadFindings({ criteria: { foreignBorn: { level: 'discussed' }, region: {} } })).toEqual([]);
  expect(unreadFindings({})).toEqual([]);
  const [finding, ...others] = unreadFindings({ criteria: { region: { level: 'sometimes' } } });
  expect(finding).toMatchObject({ severity: 'wrong', what: expect.stringContaining('“region”') });
  expect(others).toEqual([]);
});

test('a weight beyond its limits is named', () => {
  expect(unreadFindings({ matchWeights: { sameZip: 80 } })).toEqual([]);
  const [finding] = unreadFindings({ matchWeights: { sameZip: 800 } });
  expect(finding).toMatchObject({ severity: 'wrong', what: expect.stringContaining('“sameZip”') });
});

test('a field of work and a pair of neighbors that cannot be read are named', () => {
  const good = { one: 'law', other: 'social-services', how: 'near' };
  expect(unreadFindings({ fieldsOfWork: { notOffered: ['law'], neighbors: [good] } })).toEqual([]);
  const bad = { notOffered: ['magic', 'other'], neighbors: [good, { ...good, other: 'law' }] };
  expect(unreadFindings({ fieldsOfWork: bad }).map(({ what }) => what)).toEqual([
    expect.stringContaining('“magic”'),
    expect.stringContaining('“other”'),
    expect.stringContaining('“neighbors, entry 2”'),
  ]);
});
