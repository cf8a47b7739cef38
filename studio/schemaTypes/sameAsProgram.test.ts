import { validateDocument } from '@sanity/validation';
import type { SanityDocument, Workspace } from 'sanity';
import { beforeAll, describe, expect, test } from 'vitest';
import { connectorBioSchema } from '../../program/content/connectorBio.ts';
import { guideSchema } from '../../program/content/guide.ts';
import { settingsSchema } from '../../program/content/settings.ts';
import { resolveWorkspaces } from '../resolved.fixture.ts';
import { exampleConnectorBio, exampleGuide, exampleSettings } from './examples.fixture.ts';
import { changedAt, type Path, pathsOf } from './paths.fixture.ts';

type Stored = Record<string, unknown> & { _id: string; _type: string };

/** A document as a query of the site gives it: the slug as text. */
function asQueried({ slug, ...document }: Stored) {
  const current = typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : undefined;
  return { ...document, slug: current };
}

const cases = [
  {
    example: exampleSettings,
    accepts: (document: Stored) => settingsSchema.safeParse(document).success,
    wrong: [
      [['email'], 'nobody'],
      [['regionPostcodes'], []],
      [['regionPostcodes', 0], '6311'],
      [['regionPostcodes', 0], 'St. Louis'],
    ] satisfies [Path, unknown][],
  },
  {
    example: exampleConnectorBio,
    accepts: (document: Stored) => connectorBioSchema.safeParse(asQueried(document)).success,
    wrong: [
      [['slug', 'current'], 'Amira Hadžić'],
      [['field'], 'cooking'],
    ] satisfies [Path, unknown][],
  },
  {
    example: exampleGuide,
    accepts: (document: Stored) => guideSchema.safeParse(asQueried(document)).success,
    wrong: [
      [['slug', 'current'], 'Nursing in Missouri'],
      [['field'], 'cooking'],
      [['steps'], []],
      [['reviewedOn'], 'last week'],
      [['steps', 0, 'facts', 0, 'certainty'], 'D'],
      [['steps', 0, 'facts', 0, 'volatility'], 'never'],
      [['steps', 0, 'facts', 0, 'sourceUrl'], 'pr.mo.gov'],
      [['steps', 0, 'facts', 0, 'checkedOn'], 'last week'],
    ] satisfies [Path, unknown][],
  },
];

let studio: { content: Workspace };
beforeAll(async () => {
  studio = await resolveWorkspaces();
});

async function studioAccepts(document: Stored): Promise<boolean> {
  const stored: SanityDocument = { ...document, _rev: '1', _createdAt: '', _updatedAt: '' };
  const { schema, getClient } = studio.content;
  const { markers } = await validateDocument({
    document: stored,
    schema,
    client: getClient({ apiVersion: '2025-02-19' }),
  });
  // Outside a browser @sanity/validation lowers every rule on an object, which a slug is, to a warning.
  return !markers.some(({ level, path }) => level === 'error' || path[0] === 'slug');
}

/** Paths with a name that a test title can show. */
function places(...args: Parameters<typeof pathsOf>) {
  return pathsOf(...args).map((path) => ({ path, place: path.join('.') }));
}

describe.each(cases)('$example._type: Studio and the program agree', ({ example, accepts, wrong }) => {
  test('on a whole document', async () => {
    expect(accepts(example)).toBe(true);
    expect(await studioAccepts(example)).toBe(true);
  });

  test.each(places(example))('on a document without $place', async ({ path }) => {
    const document = changedAt(example, path, undefined);
    expect(await studioAccepts(document)).toBe(accepts(document));
  });

  test.each(places(example, (value) => typeof value === 'string'))('on an empty $place', async ({ path }) => {
    const document = changedAt(example, path, '');
    expect(await studioAccepts(document)).toBe(accepts(document));
  });

  test.each(wrong)('on refusing %j as %j', async (path, value) => {
    const document = changedAt(example, path, value);
    expect(accepts(document)).toBe(false);
    expect(await studioAccepts(document)).toBe(false);
  });
});
