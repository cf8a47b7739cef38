import { evaluate, parse } from 'groq-js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  type Finding,
  type Passage,
  passageKey,
  type SourceWatch,
  sourceWatchId,
} from '../../../program/watch/source.ts';
import { lakeOf } from '../../lake.fixture.ts';
import { exampleFact, exampleGuide } from '../../schema/examples.fixture.ts';
import { undoCheck } from '../facts/checkFacts.ts';
import { noteCorrecting, sayStillRight, watchWords } from './decideSource.ts';
import { type SourceList, sourceList } from './sourceList.ts';
import { SOURCES_QUERY } from './sourcesQuery.ts';

const URL = 'https://board.example.org/fees';
const BY = { by: 'Robin (example)', at: '2026-12-07T10:00:00.000Z' };
const fact = { ...exampleFact, sourceUrl: `${URL}#rn` };
const guide = { ...exampleGuide, _rev: 'g1', steps: [{ _key: 'ask', title: 'Ask', facts: [fact] }] };
const quote = {
  _key: 'q0',
  exact: 'Fee $45',
  words: 'fee $45',
  heading: '',
  times: 1,
  before: '',
  after: '',
};
const finding: Finding = {
  ...{ kind: 'changed', before: 'Fee $45', now: 'Fee $60', foundOn: '2026-12-07', mark: 'm' },
};
const passage: Passage = {
  ...{ _key: passageKey(fact), quotes: [quote], next: [{ ...quote, exact: 'Fee $60' }], finding },
};
const watch: SourceWatch = {
  ...{ _id: sourceWatchId(URL), _rev: 'w1', url: URL, readAt: BY.at, reach: 'read', passages: [passage] },
};

async function listOf(...documents: object[]): Promise<SourceList> {
  const found = await evaluate(parse(SOURCES_QUERY), { dataset: documents });
  return sourceList(await found.get());
}
const first = ({ found }: SourceList) => {
  const [one] = found;
  if (!one) throw new Error('nothing was found');
  return one;
};
const asStored = { ...watch, _type: 'sourceWatch' };

test('a fact is listed with what its page says now, in every place where it stands', async () => {
  const other = { ...guide, _id: 'guide-other', _rev: 'o1' };
  const list = await listOf(guide, other, asStored);
  expect(list.found).toHaveLength(1);
  expect(first(list).places.map(({ documentId }) => documentId)).toEqual(['guide-example', 'guide-other']);
  // A fact that says something else since rests on another passage.
  const corrected = { ...guide, steps: [{ _key: 'ask', title: 'Ask', facts: [{ ...fact, value: '$60' }] }] };
  expect((await listOf(corrected, asStored)).found).toEqual([]);
});

test('what no program watches is listed apart, by why', async () => {
  const with_ = (change: object) =>
    listOf(guide, { ...asStored, passages: [{ _key: passage._key, quotes: [], ...change }] });
  expect((await with_({})).notFound).toHaveLength(1);
  expect((await with_({ named: { words: 'Fee', ...BY } })).named).toHaveLength(1);
  expect(
    (await listOf(guide, { ...asStored, reach: 'refused', passages: [{ _key: passage._key, quotes: [] }] }))
      .byHand,
  ).toHaveLength(1);
});

test('“still right” checks the fact today, watches the new words, keeps who said it, all at once, and can be taken back', async () => {
  const { client, writes } = lakeOf({});
  const draft = { ...guide, _id: 'drafts.guide-example', _rev: 'd1' };
  const done = await sayStillRight(client, first(await listOf(guide, draft, asStored)), '2026-12-07', BY);
  const at = 'steps[_key=="ask"].facts[_key=="fee"].checkedOn';
  const mine = `passages[_key=="${passage._key}"]`;
  expect(writes[0]).toMatchObject({
    mutations: [
      { patch: { id: 'guide-example', ifRevisionID: 'g1', set: { [at]: '2026-12-07' } } },
      { patch: { id: 'drafts.guide-example', ifRevisionID: 'd1', set: { [at]: '2026-12-07' } } },
      {
        patch: {
          ...{ id: watch._id, ifRevisionID: 'w1' },
          set: {
            [mine]: { _key: passage._key, quotes: [{ exact: 'Fee $60' }], answered: 'm' },
            decisions: [{ act: 'still-right', by: 'Robin (example)', before: 'Fee $45', now: 'Fee $60' }],
          },
        },
      },
    ],
  });
  await undoCheck(client, done);
  expect(writes[1]).toMatchObject({
    mutations: [
      { patch: { set: { [at]: '2026-11-22' } } },
      { patch: { set: { [at]: '2026-11-22' } } },
      { patch: { id: watch._id, set: { [mine]: { finding: { mark: 'm' } }, decisions: [] } } },
    ],
  });
});

test('a fact that a draft corrects is not called checked', async () => {
  const { client, writes } = lakeOf({});
  const steps = [{ _key: 'ask', title: 'Ask', facts: [{ ...fact, value: '$60' }] }];
  const draft = { ...guide, _id: 'drafts.guide-example', _rev: 'd1', steps };
  await sayStillRight(client, first(await listOf(guide, draft, asStored)), '2026-12-07', BY);
  expect(z.object({ mutations: z.array(z.unknown()) }).parse(writes[0]).mutations).toHaveLength(1);
});

test('who begins to correct a fact and who names another passage is kept', async () => {
  const { client, writes } = lakeOf({});
  const found = first(await listOf(guide, asStored));
  await noteCorrecting(client, found, BY);
  await watchWords(client, found, 'Fees: $60 for nurses', BY);
  const mine = `passages[_key=="${passage._key}"]`;
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          patch: {
            set: {
              [mine]: { finding: { mark: 'm' }, correcting: { by: BY.by } },
              decisions: [{ act: 'correct' }],
            },
          },
        },
      ],
    },
    {
      mutations: [
        {
          patch: {
            set: {
              [mine]: { named: { words: 'Fees: $60 for nurses' } },
              decisions: [{ act: 'another-passage' }],
            },
          },
        },
      ],
    },
  ]);
});
