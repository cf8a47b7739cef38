import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cityFiles } from '../../city/cityFiles.ts';
import { readAnswers } from '../../city/readAnswers.ts';
import { starterContent } from '../../content/starter.ts';
import { resolveWorkspaces } from '../resolved.fixture.ts';
import { formProblems } from './formProblems.fixture.ts';

/* What a city begins with can be edited and published: a form with a mistake keeps every change from the site. */

let content: Awaited<ReturnType<typeof resolveWorkspaces>>['content'];
beforeAll(async () => {
  ({ content } = await resolveWorkspaces());
}, 60_000);

type Document = Parameters<typeof formProblems>[1];

async function mistakesIn(documents: readonly Document[]): Promise<string[]> {
  const known = documents.filter(({ _type }) => content.schema.get(_type));
  const found = await Promise.all(
    known.map(async (document) =>
      (await formProblems(content, document, 'errors')).map((problem) => `${document._id}: ${problem}`),
    ),
  );
  return found.flat();
}

test('the forms of all starter content hold no mistake', async () => {
  const documents = starterContent();
  expect(documents.length).toBeGreaterThan(100);
  expect(await mistakesIn(documents)).toEqual([]);
});

describe('what `npm run city` writes', () => {
  const read = (path: string) => readFileSync(path, 'utf8');
  const answersSchema = z.record(
    z.string(),
    z.union([z.string(), z.array(z.string()).transform((several) => several.join('\n'))]),
  );
  const answersOf = (city: string, change: Record<string, string> = {}) =>
    readAnswers(
      { ...answersSchema.parse(JSON.parse(read(`tests/city/answers/${city}.json`))), ...change },
      (path) => read(`tests/city/answers/${path}`),
    );
  // A Studio is built for one country, and says so to another's settings.
  const isOfAnotherStudio = (mistake: string) =>
    /settings\.(country|province|timeZone|phone)\b/.test(mistake);

  test.each([
    ['halifax', {}],
    ['stockholm', {}],
    ['leeds', {}],
    ['leeds', { languages: 'en' }],
  ])('in %s %o holds no mistake', async (city, change) => {
    const { settings, pages, guides } = cityFiles(answersOf(city, change), '2026-12-01').documents;
    const mistakes = await mistakesIn([...settings, ...pages, ...guides]);
    expect(mistakes.filter((one) => !isOfAnotherStudio(one))).toEqual([]);
  });
});
