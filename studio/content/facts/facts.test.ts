import { expect, test } from 'vitest';
import { factsIn } from '../../../program/content/factsIn.ts';
import { lakeOf } from '../../lake.fixture.ts';
import { exampleArticle, exampleFact, exampleGuide } from '../../schema/examples.fixture.ts';
import { checkFacts, undoCheck } from './checkFacts.ts';
import { dueState, latestChecks } from './due.ts';
import { dueList } from './dueList.ts';
import { factsDue } from './factsDue.ts';

const TODAY = '2027-03-01';
const guide = { ...exampleGuide, _rev: 'g1' };

test('facts are found wherever they stand, under the headings they stand under', () => {
  expect(factsIn(exampleGuide).map(({ path, within }) => [path, within])).toEqual([
    ['steps[_key=="ask"].facts[_key=="fee"]', ['Ask the Board']],
    ...['tests', 'otherCareers', 'unlicensedJobs', 'helpers'].map((section) => [
      `${section}[_key=="one"].facts[_key=="fee"]`,
      ['Entry'],
    ]),
  ]);
});

test('a chart and a picture are checked as a fact is', () => {
  expect(factsIn(exampleArticle).map(({ path }) => path)).toEqual([
    'body[_key=="f"].facts[_key=="fee"]',
    'body[_key=="f"].facts[_key=="wait"]',
    'body[_key=="d"].questions[_key=="two"].facts[_key=="age"]',
    'body[_key=="c"]',
    'body[_key=="p"]',
  ]);
});

test('a fact that is still being written is not there to be checked', () => {
  expect(factsIn({ steps: [{ _key: 'a', facts: [{ _key: 'b', _type: 'fact', label: 'Fee' }] }] })).toEqual(
    [],
  );
  expect(factsIn(undefined)).toEqual([]);
});

test('a fact is due soon within thirty days, and overdue the day after it is due', () => {
  const state = (today: string) => dueState({ checkedOn: '2026-11-22', volatility: 'high' }, today);
  expect(['2027-01-22', '2027-01-23', '2027-02-22', '2027-02-23'].map(state)).toEqual([
    undefined,
    'soon',
    'soon',
    'overdue',
  ]);
});

test('the query leaves out no fact that is due, on any day of a year', () => {
  const start = Date.parse('2027-01-01T00:00:00Z');
  for (let day = 0; day < 366; day += 1) {
    const today = new Date(start + day * 86_400_000).toISOString().slice(0, 10);
    const latest = latestChecks(today);
    for (const volatility of ['high', 'medium', 'low'] as const) {
      for (let after = 1; after < 9; after += 1) {
        const checked = new Date(Date.parse(latest[volatility]) + after * 86_400_000);
        const checkedOn = checked.toISOString().slice(0, 10);
        expect(dueState({ checkedOn, volatility }, today), `${volatility} ${checkedOn} ${today}`).toBe(
          undefined,
        );
      }
    }
  }
});

test('the list puts the longest overdue first, and leaves out what is only a draft', () => {
  const older = { ...exampleFact, _key: 'old', checkedOn: '2026-10-01' };
  const documents = [
    guide,
    { ...exampleArticle, _rev: 'a1', body: [{ _key: 'f', _type: 'factBox', facts: [older] }] },
    { ...guide, _id: 'drafts.new', _rev: 'd1' },
  ];
  const due = dueList(documents, TODAY);
  expect(due.map(({ documentId, due: day }) => [documentId, day])).toEqual([
    ['article-example', '2027-01-01'],
    ...Array.from({ length: 5 }, () => ['guide-example', '2027-02-22']),
  ]);
  expect(factsDue(guide, TODAY)).toBe(5);
});

test('a fact that a draft corrects cannot be ticked: only the author knows what was checked', () => {
  const steps = [{ _key: 'ask', title: 'Ask', facts: [{ ...exampleFact, value: '$50' }] }];
  const due = dueList([guide, { ...guide, _id: 'drafts.guide-example', _rev: 'd1', steps }], TODAY);
  expect(due.map(({ inDraft }) => inDraft)).toEqual([true, false, false, false, false]);
});

test('a check is written into the page and its draft, or nowhere, and can be taken back', async () => {
  const { client, writes } = lakeOf({});
  const draft = { ...guide, _id: 'drafts.guide-example', _rev: 'd1' };
  const [first] = dueList([guide, draft], TODAY);
  if (!first) throw new Error('nothing is due');
  const done = await checkFacts(client, [first], TODAY);
  const at = 'steps[_key=="ask"].facts[_key=="fee"].checkedOn';
  expect(writes[0]).toMatchObject({
    mutations: [
      { patch: { id: 'guide-example', ifRevisionID: 'g1', set: { [at]: TODAY } } },
      { patch: { id: 'drafts.guide-example', ifRevisionID: 'd1', set: { [at]: TODAY } } },
    ],
  });
  await undoCheck(client, done);
  expect(writes[1]).toMatchObject({
    mutations: [
      { patch: { id: 'guide-example', ifRevisionID: done.transactionId, set: { [at]: '2026-11-22' } } },
      { patch: { id: 'drafts.guide-example', ifRevisionID: done.transactionId } },
    ],
  });
});
