import type { SanityClient } from '@sanity/client';
import { evaluate, parse } from 'groq-js';
import { expect, test } from 'vitest';
import { readRules } from '../../shared/criteria/readRules.ts';
import { previewCriteria, standingsInWords } from './previewCriteria.ts';

/** A dataset that answers questions as the Content Lake does. */
const lakeWith = (dataset: readonly unknown[]) => {
  const client: Pick<SanityClient, 'fetch'> = {
    fetch: async (query: string) => (await evaluate(parse(query), { dataset })).get(),
  };
  // Of a client the code needs no more than this.
  return client as SanityClient;
};

const person = {
  ...{ _type: 'participant', status: 'received', bornOutsideUS: 'yes', degree: 'associate' },
  ...{ workPermission: 'yes', postcode: '63110' },
};
const program = lakeWith([
  { ...person, _id: 'participant.a' },
  { ...person, _id: 'participant.b', degree: 'master' },
  { ...person, _id: 'participant.c', status: 'closed' },
  { ...person, _id: 'participant.d', status: 'ready', degree: undefined },
]);
const content = lakeWith([{ _id: 'settings', _type: 'settings', regionPostcodes: ['631'] }]);
const look = async (draft: unknown) =>
  standingsInWords(await previewCriteria(program, await readRules(content), draft));

test('staff read how many people a draft would move, and from where to where', async () => {
  expect(await look({ collegeEducated: { level: 'discussed' } })).toEqual([
    '1 of 2 people in screening and waiting would stand otherwise:',
    '1 from “Not yet eligible” to “To talk about”.',
    'Their records stay as they are, and their cards say it: staff decide.',
  ]);
  expect(await look(undefined)).toEqual([
    'Nobody of 2 people in screening and waiting would stand otherwise.',
  ]);
  const nobody = await previewCriteria(lakeWith([]), await readRules(content), undefined);
  expect(standingsInWords(nobody)).toEqual(['There is nobody whose answers tell it.']);
});
