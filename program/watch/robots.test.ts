import { expect, test } from 'vitest';
import { robotRules } from './robots.ts';

const AGENT = 'MosaicConnectorFactWatch';

test('the longest rule that fits holds, and of two as long the one that allows', () => {
  const { allows } = robotRules(
    'User-agent: *\nDisallow: /private\nAllow: /private/fees\nDisallow: /a\nAllow: /a\nDisallow: /*.php$\nDisallow: /x*/y',
    AGENT,
  );
  expect(
    ['/', '/private', '/private/fees/2027', '/a', '/b.php', '/b.php?x=1', '/xq/y', '/xq'].map(allows),
  ).toEqual([...[true, false, true, true, false, true, false, true]]);
});

test('a group that names us holds instead of the one for everybody', () => {
  const text =
    'user-agent: *\ndisallow: /\n\nuser-agent: other\nuser-agent: mosaicconnectorfactwatch\ndisallow: /drafts # not yet\ncrawl-delay: 5\n';
  const rules = robotRules(text, AGENT);
  expect([rules.allows('/fees'), rules.allows('/drafts/1'), rules.delaySeconds]).toEqual([true, false, 5]);
  expect(robotRules(text, 'SomebodyElse').allows('/fees')).toBe(false);
});

test('an empty rule forbids nothing, and what is no robots.txt neither', () => {
  expect(robotRules('User-agent: *\nDisallow:\n', AGENT).allows('/')).toBe(true);
  const page = robotRules('<!doctype html><p>Not found</p>', AGENT);
  expect([page.allows('/'), page.delaySeconds]).toEqual([true, 2]);
});

test('a pattern of many stars is judged at once', () => {
  const { allows } = robotRules(`User-agent: *\nDisallow: /${'a*'.repeat(200)}b$`, AGENT);
  expect(allows(`/${'a'.repeat(2000)}`)).toBe(true);
});
