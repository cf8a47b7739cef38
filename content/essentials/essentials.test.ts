import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { englishSchema, staleParts } from '../../program/content/englishParts.ts';
import {
  type Essentials,
  essentialsSchema,
  essentialTexts,
  factsNamedIn,
} from '../../program/content/essentials.ts';
import { isUncertain } from '../../program/content/facts.ts';
import { FACT_SECTIONS, guideSchema } from '../../program/content/guide.ts';
import { checkDocument } from '../documents.ts';
import { guides } from '../guides/guides.ts';
import { helpers } from '../helpers/helpers.ts';
import { essentials } from './essentials.ts';

const ENGLISH = new Map(guides().map((guide) => [guide._id as string, guide]));
const HELPERS = new Set<string>(helpers().map(({ _id }) => _id));
const ALL = essentials().map((stored) => {
  checkDocument(stored);
  const parsed = essentialsSchema.parse({
    ...stored,
    guide: stored.guide._ref,
    helpers: stored.helpers.map(({ _ref }) => _ref),
  });
  return [stored._id, parsed] as const;
});

function englishOf({ guide: id }: Essentials) {
  const guide = ENGLISH.get(id);
  if (!guide) throw new Error(`no guide ${id}`);
  return guide;
}

test('each guide has its essentials in each language but English, with a title of its own', () => {
  expect(ALL.length).toBe(ENGLISH.size * (LANGUAGES.length - 1));
  for (const language of LANGUAGES) {
    const titles = ALL.filter(([, one]) => one.language === language).map(([, { title }]) => title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

describe.each(ALL)('%s', (_id, one) => {
  test('says a sentence to every step, and is up to date with the English guide', () => {
    expect(staleParts(one, englishSchema.parse(englishOf(one)))).toEqual([]);
    for (const { text } of [...one.steps, ...one.otherSteps]) expect(text.match(/[.?؟]/g)).toHaveLength(1);
    expect(one.firstSteps.length).toBe(3);
  });

  test('names only facts that the guide prints, and holds no number of its own', () => {
    const { slug, ...guide } = englishOf(one);
    const parsed = guideSchema.parse({ ...guide, slug: slug.current });
    const facts = FACT_SECTIONS.flatMap((section) => parsed[section].flatMap((entry) => entry.facts));
    const printed = facts.filter((fact) => !isUncertain(fact)).map(({ _key }) => _key);
    const texts = essentialTexts(one);
    expect(factsNamedIn(texts).length).toBeGreaterThan(3);
    expect(printed).toEqual(expect.arrayContaining(factsNamedIn(texts)));
    for (const text of [one.title, one.summary, ...texts]) expect(text).not.toMatch(/\p{N}/u);
  });

  test('says that nobody has checked it, and names helpers that are there', () => {
    expect(one.translation).toBeUndefined();
    for (const helper of one.helpers) expect(HELPERS.has(helper), helper).toBe(true);
  });

  test('keeps plain address: no word of another alphabet but names, in Arabic no command to one man', () => {
    if (one.language !== 'ar') return;
    for (const text of essentialTexts(one))
      expect(text).not.toMatch(/(?:^|\s)(?:اسأل|اتصل|اكتب|اقرأ|سجّل|اطلب|انتظر|قدّم|ادفع|لديك|عليك)(?=\s|$)/u);
  });
});
