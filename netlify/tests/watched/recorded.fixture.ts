import { type Chance, chanceFrom, shuffled } from '../../../program/assignment/chance.ts';
import type { Wanted } from '../../../program/watch/choosePassages.ts';
import {
  day,
  dollars,
  formName,
  type Item,
  type Model,
  modelBy,
  phone,
  pick,
  weeks,
} from './model.fixture.ts';
import { BODIES, type Look, navigationBy, newsBy, render } from './template.fixture.ts';

/** An answer of a server, as far as the watcher judges by it. */
export interface Recorded {
  status: number;
  url: string;
  movedForGood: boolean;
  html: string;
}

/** A page recorded twice, the fact that rests on it, and what became of the page in between. */
export interface Case {
  kind: string;
  isPlanted: boolean;
  fact: Wanted;
  before: Recorded;
  after: Recorded;
}

const ADDRESS = 'https://board.example.org/licensing/fees.html';
const ok = (html: string): Recorded => ({ status: 200, url: ADDRESS, movedForGood: false, html });

/** The same page with one item changed, or left out. */
function withItem(model: Model, item: Item, change: (item: Item) => Item | undefined): Model {
  const sections = model.sections.map((section) => ({
    ...section,
    items: section.items.flatMap((one) => (one === item ? (change(one) ?? []) : one)),
  }));
  return { ...model, sections };
}

const BY_KIND = { fee: dollars, form: formName, time: weeks, phone, date: day };

/** Another value of the same kind. */
function another(item: Item, chance: Chance): Item {
  if (item.kind === 'rule') return { ...item, sentence: otherRule(item.sentence ?? '', chance) };
  for (;;) {
    const value = BY_KIND[item.kind](chance);
    if (value.replace('.00', '') !== item.value.replace('.00', '')) return { ...item, value };
  }
}

/** The rule with one word of weight changed. */
function otherRule(sentence: string, chance: Chance): string {
  const changes: [string | RegExp, string][] = [
    ['must submit', 'may submit'],
    ['two years', 'four years'],
    ['not required', 'required'],
    ['may be shown', 'must be shown'],
    ['valid for four years', 'valid for three years'],
    ['36 semester hours', '60 semester hours'],
    ['approved agency', 'accredited agency listed by the board'],
  ];
  const fits = changes.filter(([from]) => sentence.includes(String(from)));
  const [from, to] = pick(fits, chance);
  return sentence.replace(from, to);
}

interface Making {
  model: Model;
  item: Item;
  look: Look;
  chance: Chance;
}

const otherLook = ({ look, chance }: Making): Look => ({
  ...look,
  body: pick(
    BODIES.filter((body) => body !== look.body),
    chance,
  ),
  navigation: navigationBy(chance),
  isTypeset: !look.isTypeset,
});
const shuffledSections = ({ model, chance }: Making): Model => ({
  ...model,
  sections: shuffled(model.sections, chance),
});
const notFound = (status: number): Recorded => ({
  ...ok(
    '<html><body><h1>Page not found</h1><p>The page you asked for is not here. Search our site or go to the home page.</p></body></html>',
  ),
  status,
});

/** What is planted: all of it has to be found. */
export const PLANTED: Record<string, (making: Making) => Recorded> = {
  value: ({ model, item, look, chance }) =>
    ok(
      render(
        withItem(model, item, (one) => another(one, chance)),
        look,
      ),
    ),
  'value, in a new design': (making) =>
    ok(
      render(
        withItem(making.model, making.item, (one) => another(one, making.chance)),
        otherLook(making),
      ),
    ),
  condition: ({ model, item, look, chance }) =>
    ok(
      render(
        withItem(model, item, (one) =>
          one.sentence
            ? {
                ...one,
                sentence: one.sentence.replace(
                  /\.$/,
                  pick(
                    [
                      ' until further notice.',
                      ', except for applicants from Canada.',
                      ' after July 1, 2027.',
                    ],
                    chance,
                  ),
                ),
              }
            : {
                ...one,
                value: `${one.value} ${pick(['(online applicants only)', 'plus a convenience charge', 'until June 30, 2027'], chance)}`,
              },
        ),
        look,
      ),
    ),
  'passage taken out': ({ model, item, look }) =>
    ok(
      render(
        withItem(model, item, () => undefined),
        look,
      ),
    ),
  'page gone': ({ chance }) => notFound(pick([404, 410, 200], chance)),
  'page moved': (making) => ({
    ...ok(render(making.model, making.chance() < 0.5 ? making.look : otherLook(making))),
    ...{ url: 'https://board.example.org/2027/apply/costs', movedForGood: true },
  }),
  'heading takes it back': ({ model, item, look, chance }) => {
    const sections = model.sections.map((section) =>
      section.items.includes(item)
        ? {
            ...section,
            heading: `${section.heading} ${pick(['(archived)', 'before 2026', 'no longer in force'], chance)}`,
          }
        : section,
    );
    return ok(render({ ...model, sections }, look));
  },
};

/** What happens to pages all the time: none of it is to alarm. */
export const HARMLESS: Record<string, (making: Making) => Recorded> = {
  'times, tokens and counters': ({ model, look }) => ok(render(model, look)),
  'navigation and news': ({ model, look, chance }) =>
    ok(render(model, { ...look, navigation: navigationBy(chance), news: newsBy(chance) })),
  'a cookie banner': ({ model, look }) =>
    ok(render(model, { ...look, hasCookieBanner: !look.hasCookieBanner })),
  typography: ({ model, look }) => ok(render(model, { ...look, isTypeset: !look.isTypeset })),
  'sections in another order': (making) => ok(render(shuffledSections(making), making.look)),
  'a new design': (making) => ok(render(shuffledSections(making), otherLook(making))),
  'other facts of the page': ({ model, item, look, chance }) => {
    const sections = model.sections.map((section) => ({
      ...section,
      items: section.items.map((one) => (one === item || chance() < 0.5 ? one : another(one, chance))),
    }));
    return ok(render({ ...model, sections }, look));
  },
  'rows beside it': ({ model, item, look, chance }) => {
    const beside = (): Item => ({
      kind: 'fee',
      label: pick(['Mailing', 'Returned payment', 'Photo ID card'], chance),
      value: dollars(chance),
      ours: '',
    });
    const sections = model.sections.map((section) => ({
      ...section,
      items: section.items.flatMap((one) =>
        one === item && !item.sentence ? [beside(), one, beside()] : one,
      ),
    }));
    return ok(render({ ...model, sections }, look));
  },
  'words around it': ({ model, look, chance }) => {
    const sections = model.sections.map((section) => ({
      ...section,
      lead: pick(
        [
          'Please read all of it.',
          'You can pay by card or check.',
          'See the rules of the board for the full text, 20 CSR 2200.',
        ],
        chance,
      ),
    }));
    return ok(render({ ...model, title: `${model.title} in the state`, sections }, look));
  },
  'the same page by another way': ({ model, look, chance }) => ({
    ...ok(render(model, look)),
    url: pick(
      [`${ADDRESS}?sid=83f1`, ADDRESS.replace('board', 'www.board'), ADDRESS.replace('https', 'http')],
      chance,
    ),
  }),
};

/** One page by its seed, recorded before and after. */
function caseOf(seed: number, kind: string): Case {
  const chance = chanceFrom(seed);
  const model = modelBy(chance);
  const item = pick(
    model.sections.flatMap(({ items }) => items),
    chance,
  );
  const look: Look = {
    ...{ body: pick(BODIES, chance), noise: chance, navigation: navigationBy(chance), news: newsBy(chance) },
    ...{ hasCookieBanner: chance() < 0.3, isTypeset: chance() < 0.3 },
  };
  const change = PLANTED[kind] ?? HARMLESS[kind];
  if (!change) throw new Error(`nobody knows how to plant ${kind}`);
  const before = ok(render(model, look));
  const fact = {
    label: item.ours,
    value: item.valued ?? item.value,
    note: chance() < 0.3 ? item.label : null,
  };
  return { kind, isPlanted: kind in PLANTED, fact, before, after: change({ model, item, look, chance }) };
}

/** Recorded pages of one seed: so many with something planted, the rest with what happens to pages all the time. */
export function recordedPages(seed: number, { pages, planted }: { pages: number; planted: number }): Case[] {
  const [bad, good] = [Object.keys(PLANTED), Object.keys(HARMLESS)];
  return Array.from({ length: pages }, (_, index) => {
    const kinds = index < planted ? bad : good;
    return caseOf(seed * 10_000 + index, kinds[index % kinds.length] ?? '');
  });
}
