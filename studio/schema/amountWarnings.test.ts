import type { Workspace } from 'sanity';
import { beforeAll, expect, test } from 'vitest';
import { resolveWorkspaces } from '../resolved.fixture.ts';
import { exampleArticle, exampleFact, exampleGuide } from './examples.fixture.ts';
import { formProblems } from './formProblems.fixture.ts';

let content: Workspace;
beforeAll(async () => {
  content = (await resolveWorkspaces()).content;
});

const { amount: _amount, ...spoken } = { ...exampleFact, label: 'Evaluation fee', value: '$250' };
const [step] = exampleGuide.steps;
const aboutAmounts = async (document: Parameters<typeof formProblems>[1]) =>
  (await formProblems(content, document)).filter((problem) => problem.includes('adding up'));

test('a fee without a number is marked where a guide adds up, in the words of what follows', async () => {
  const guide = { ...exampleGuide, steps: [{ ...step, facts: [spoken] }], tests: [] };
  expect(await aboutAmounts(guide)).toEqual([
    expect.stringMatching(/^guide\.steps\..*value: This speaks of money.*“not added up”/),
  ]);
});

test('and nowhere else: not in the other parts of a guide, nor in an article', async () => {
  const whole = { ...exampleFact, value: '$45 to $60' };
  const guide = {
    ...exampleGuide,
    steps: [{ ...step, facts: [whole] }],
    tests: [],
    helpers: [{ ...exampleGuide.helpers[0], facts: [spoken] }],
  };
  expect(await aboutAmounts(guide)).toEqual([]);
  const box = { _key: 'f', _type: 'factBox', title: 'Money', facts: [spoken] };
  expect(await aboutAmounts({ ...exampleArticle, body: [box] })).toEqual([]);
});
