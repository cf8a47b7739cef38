import { validateDocument } from '@sanity/validation';
import type { SanityDocument, Workspace } from 'sanity';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema } from '../../blocks/article.ts';
import { BLOCK_NAMES } from '../../blocks/blocks.ts';
import { exampleOf } from '../../blocks/examples.ts';
import { rewordingOf } from '../../emails/letters.ts';
import { changeSchema } from '../../program/content/change.ts';
import { connectorBioSchema } from '../../program/content/connectorBio.ts';
import { essentialsSchema } from '../../program/content/essentials.ts';
import { eventSchema } from '../../program/content/event.ts';
import { guideSchema } from '../../program/content/guide.ts';
import { helperSchema } from '../../program/content/helper.ts';
import { pageSchema } from '../../program/content/page.ts';
import { professionSchema } from '../../program/content/profession.ts';
import { settingsSchema } from '../../program/content/settings.ts';
import { storySchema } from '../../program/content/story.ts';
import { readWording, storedWordingSchema, wordingId } from '../../program/wording/wording.ts';
import { resolveWorkspaces } from '../resolved.fixture.ts';
import {
  exampleArticle,
  exampleChange,
  exampleConnectorBio,
  exampleEssentials,
  exampleEvent,
  exampleGuide,
  exampleHelper,
  examplePage,
  exampleProfession,
  exampleSettings,
  exampleStory,
  exampleWording,
} from './examples.fixture.ts';
import { changedAt, type Path, pathsOf } from './paths.fixture.ts';

type Stored = Record<string, unknown> & { _id: string; _type: string };

/** A document as a query of the site gives it: the slug as text. */
function asQueried({ slug, ...document }: Stored) {
  const current = typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : undefined;
  return { ...document, slug: current };
}

const reference = z.object({ _ref: z.string().min(1) });

/** Essentials as the site's query gives them: what they refer to by its id. */
function essentialsAsQueried({ guide, helpers, ...document }: Stored) {
  return {
    ...document,
    guide: reference.safeParse(guide).data?._ref,
    helpers: Array.isArray(helpers) ? helpers.map((one) => reference.safeParse(one).data?._ref) : helpers,
  };
}

interface Case {
  example: Stored;
  accepts: (document: Stored) => boolean;
  wrong: [Path, unknown][];
}

const cases: Case[] = [
  {
    example: exampleSettings,
    accepts: (document: Stored) => settingsSchema.safeParse(document).success,
    wrong: [
      [['email'], 'nobody'],
      [['regionPostcodes'], []],
      [['regionPostcodes', 0], '6311'],
      [['regionPostcodes', 0], 'St. Louis'],
      [['timeZone'], 'St. Louis'],
      [['languages', 0], 'xx'],
      [['translations', 0, 'checkedOn'], 'last week'],
      [['retention', 'letterDays'], 'a year'],
      [['trust', 'privacyVersions', 0, 'since'], 'last week'],
    ],
  },
  {
    example: exampleConnectorBio,
    accepts: (document: Stored) => connectorBioSchema.safeParse(asQueried(document)).success,
    wrong: [
      [['slug', 'current'], 'Amira Hadžić'],
      [['field'], 'cooking'],
    ],
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
      [['steps', 0, 'facts', 0, 'amount', 'kind'], 'euros'],
      [['steps', 0, 'facts', 0, 'amount', 'to'], 5],
      [['steps', 0, 'facts', 0, 'amount', 'from'], -1],
      [['steps', 0, 'body'], []],
    ],
  },
  {
    example: exampleEssentials,
    accepts: (document: Stored) => essentialsSchema.safeParse(essentialsAsQueried(document)).success,
    wrong: [
      [['language'], 'en'],
      [['language'], 'xx'],
      [['beforeYouPay'], []],
      [['firstSteps'], []],
      [['steps', 0, 'step'], undefined],
      [['translatedOn'], 'last week'],
      [['translation', 'checkedOn'], 'last week'],
    ],
  },
  {
    example: exampleProfession,
    accepts: (document: Stored) => professionSchema.safeParse(asQueried(document)).success,
    wrong: [
      [['slug', 'current'], 'Registered nurse'],
      [['field'], 'cooking'],
      [['soc'], '29-1141'],
      [['words', 0, 'language'], 'es'],
      [['words', 0, 'language'], 'English'],
      [['places'], []],
      [['places', 0, 'regulation'], 'maybe'],
      [['places', 0, 'officeUrl'], 'pr.mo.gov'],
      [['places', 0, 'facts'], []],
      [['places', 0, 'facts', 0, 'about'], 'pay'],
      [['places', 0, 'facts', 0, 'certainty'], 'X'],
      [['places', 0, 'facts', 0, 'checkedOn'], 'last week'],
    ],
  },
  {
    example: exampleHelper,
    accepts: (document: Stored) => helperSchema.safeParse(asQueried(document)).success,
    wrong: [
      [['purposes'], []],
      [['purposes', 0], 'cooking'],
      [['postcodes', 0], '63'],
      [['postcodes', 0], 'St. Louis'],
      [['website'], 'example.org'],
      [['phone', 'certainty'], 'X'],
      [['phone', 'checkedOn'], 'last week'],
      [['about', 'sourceName'], undefined],
      [['aboutIn', 0, 'language'], 'xx'],
    ],
  },
  {
    example: exampleArticle,
    accepts: (document: Stored) => articleSchema.safeParse(asQueried(document)).success,
    wrong: [
      [['kind'], 'essay'],
      [['audiences'], []],
      [['audiences', 0], 'nobody'],
      [['body'], []],
      // The first of the text is a paragraph, and each block follows.
      ...BLOCK_NAMES.flatMap((name, index) =>
        exampleOf(name).refused.map(([path, value]): [Path, unknown] => [
          ['body', index + 1, ...path],
          value,
        ]),
      ),
      [['publishedOn'], 'today'],
    ],
  },
  {
    example: exampleEvent,
    accepts: (document: Stored) => eventSchema.safeParse(asQueried(document)).success,
    wrong: [
      [['endsAt'], '2026-12-01T13:00:00.000Z'],
      [['startsAt'], 'tomorrow'],
      [['rsvp'], 'maybe'],
      [['capacity'], 0],
      [['capacity'], 1.5],
    ],
  },
  {
    example: exampleStory,
    accepts: (document: Stored) => storySchema.safeParse(asQueried(document)).success,
    wrong: [
      [['field'], 'cooking'],
      [['photoAlt'], undefined],
      [['translation', 'checkedOn'], 'last week'],
    ],
  },
  {
    example: examplePage,
    accepts: (document: Stored) => pageSchema.safeParse(asQueried(document)).success,
    wrong: [
      [['slug', 'current'], 'nowhere'],
      [['body'], []],
    ],
  },
  {
    example: exampleChange,
    accepts: (document: Stored) => changeSchema.safeParse(document).success,
    wrong: [
      [['on'], 'last week'],
      [['kind'], 'rumor'],
    ],
  },
  {
    example: exampleWording,
    accepts: (document: Stored) => {
      const words = storedWordingSchema.safeParse(document).data;
      const rewording = rewordingOf(words?.kind);
      return (
        words !== undefined &&
        rewording !== undefined &&
        words._id === wordingId(words.kind, words.language) &&
        readWording(rewording, words).refused.length === 0
      );
    },
    wrong: [
      [['kind'], 'erased'],
      [['kind'], 'ready'],
      [['language'], 'bs'],
      [['subject'], 'Dos\nlíneas'],
      [['subject'], 'Sobre {participant}'],
      [['heading'], '<b>¿Se reunieron?</b>'],
      [['opening'], 'Hace dos semanas le presentamos a {participante}.'],
      [['opening'], 'Hace dos semanas le presentamos a {participant.'],
      [['opening'], 'Hace dos semanas'],
      [['closing'], 'Una parte que es nuestra'],
    ],
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
    getDocumentExists: async () => true,
  });
  // Outside a browser @sanity/validation lowers every rule on an object, which these are, to a warning.
  return !markers.some(({ level, path }) => level === 'error' || path[0] === 'slug' || path[0] === 'photo');
}

/** Parts of a paragraph, which the editor writes and no one can leave out. */
const EDITORS_OWN = new Set<string | number>(['style', 'markDefs', 'children']);

/** Paths with a name that a test title can show. */
function places(...args: Parameters<typeof pathsOf>) {
  return pathsOf(...args)
    .filter((path) => !path.some((step) => EDITORS_OWN.has(step)))
    .map((path) => ({ path, place: path.join('.') }));
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
