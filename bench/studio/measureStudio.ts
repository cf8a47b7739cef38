import type { Page } from '@playwright/test';
import { DEFAULT_TIME_ZONE } from '../../program/clock/zone.ts';
import { everyoneIn, overviewOf } from '../../program/overview/overview.ts';
import { readPeople } from '../../studio/matches/match-suggestions/readPeople.ts';
import { ANSWERS } from '../../studio/matches/match-suggestions/worker/questions.ts';
import { readOverview } from '../../studio/reporting/overview/readOverview.ts';
import { type Figure, median } from '../figure.ts';
import { manyPeople } from './people.ts';
import { onStage, type Stage } from './stage.ts';
import { type Seconds, until, visits } from './visit.ts';

const PEOPLE = 5000;
const CONNECTORS = 500;
const GUIDES = 300;
const RUNS = Number(process.env.BENCH_RUNS ?? 5);

const row = (page: Page) => page.getByTestId('document-list-pane').getByRole('link').first();
/** Shown and open for typing; a person’s fields are never. */
const title = (page: Page) => page.locator('[data-testid=field-title] input:enabled:not([readonly])');
const field = (page: Page) => page.getByTestId('document-pane').getByRole('textbox').first();
const button = (page: Page, name: RegExp) => page.getByRole('button', { name });

/** The guides, in a Studio of either kind: whole when there is something to press, then a list and a form of it. */
async function visitContent(page: Page, studio: string, sign: RegExp): Promise<Seconds> {
  const usable = await until(
    () => page.goto(`${studio}/content`),
    page.getByRole('link').filter({ hasText: sign }),
  );
  const list = await until(() => page.getByRole('link', { name: /^Guides?$/ }).click(), row(page));
  const form = await until(() => row(page).click(), title(page));
  return { 'Content usable': usable, 'list of guides': list, 'a guide’s form': form };
}

/** The grid of everybody: opened, searched for one of all, and filtered by state. It counts when it says how many it found. */
async function visitGrid(page: Page, studio: string): Promise<Seconds> {
  const all = PEOPLE.toLocaleString('en');
  const status = page.getByTestId('lists-tool').getByRole('status');
  const found = (count: string) => status.filter({ hasText: `${count} of ${all} people` });
  const grid = await until(() => page.goto(`${studio}/program/lists`), found(all));
  const search = page.getByRole('searchbox', { name: /^Search by name/ });
  const searched = await until(() => search.fill(String(PEOPLE - 1).padStart(5, '0')), found('1'));
  await until(() => search.fill(''), found(all));
  const filtered = await until(
    () => page.getByLabel('State', { exact: true }).selectOption('=received'),
    status.filter({ hasText: ` of ${all} people`, hasNotText: `${all} of` }),
  );
  return { 'grid opened': grid, 'grid searched': searched, 'grid filtered': filtered };
}

/** Our desk: the lists count when their numbers are shown, a card when its buttons are. */
async function visitOurs(page: Page, studio: string): Promise<Seconds> {
  const content = await visitContent(page, studio, /\d+.*Due for checking/);
  const usable = await until(
    () => page.goto(`${studio}/program/structure`),
    page.getByRole('link').filter({ hasText: /\d+.*To screen/ }),
  );
  const list = await until(() => page.getByRole('link', { name: 'To screen' }).click(), row(page));
  const card = await until(() => row(page).click(), page.getByRole('button', { name: 'Ready', exact: true }));
  const overview = await until(
    () => page.getByRole('link', { name: 'Overview' }).click(),
    page.getByRole('heading', { name: 'How far people come' }),
  );
  const matching = await until(
    () => page.getByRole('link', { name: 'Matching' }).click(),
    button(page, /^Propose for everyone who is ready \(\d+\)/),
  );
  const proposal = await until(
    () => button(page, /^Propose for everyone/).click(),
    page.getByTestId('matching-tool').getByRole('article'),
  );
  return {
    ...content,
    'Program usable': usable,
    'list of people': list,
    'a person’s form': card,
    overview,
    matching,
    proposal,
    ...(await visitGrid(page, studio)),
  };
}

/** Sanity’s own desk over the same documents. It knows no overview and no proposal. */
async function visitPlain(page: Page, studio: string): Promise<Seconds> {
  const content = await visitContent(page, studio, /Guide/);
  const usable = await until(
    () => page.goto(`${studio}/program/structure`),
    page.getByRole('link', { name: 'Participant' }),
  );
  const list = await until(
    () => page.getByRole('link', { name: 'Participant', exact: true }).click(),
    row(page),
  );
  const form = await until(() => row(page).click(), field(page));
  return { ...content, 'Program usable': usable, 'list of people': list, 'a person’s form': form };
}

/** The same work without a page: reading, and the computation. */
async function inNode({ people }: Stage): Promise<{ proposal: number; overview: number; ready: number }> {
  const times = { proposal: [] as number[], overview: [] as number[] };
  let ready = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    const read = await readPeople(people);
    ANSWERS.propose({ people: read, now: new Date(), timeZone: DEFAULT_TIME_ZONE }, () => undefined);
    times.proposal.push((performance.now() - began) / 1000);
    ready = read.participants.length;
    const again = performance.now();
    const now = new Date();
    const records = await readOverview(people);
    overviewOf(records, everyoneIn(records, now, DEFAULT_TIME_ZONE), {}, 'month', now);
    times.overview.push((performance.now() - again) / 1000);
  }
  return { proposal: median(times.proposal), overview: median(times.overview), ready };
}

const PLAIN = 'Sanity Studio 6, its own desk, same documents';
const WANTED = 'wanted at most';
const BARE = 'the same reading and computation in Node, no page';

/** The Studio over a large program, beside the Studio as it comes. Each visit begins with an empty cache. */
export async function measureStudio(): Promise<Figure[]> {
  const people = manyPeople(PEOPLE, CONNECTORS, new Date());
  return onStage(people, GUIDES, async (stage) => {
    const [ours, plain] = await visits(
      RUNS,
      { studio: stage.ours, visit: visitOurs },
      { studio: stage.plain, visit: visitPlain },
    );
    const { ready, ...bare } = await inNode(stage);
    const count = (value: number) => value.toLocaleString('en');
    const size = `${count(PEOPLE)} people, ${CONNECTORS} connectors, ${GUIDES} guides`;
    const figure = (what: string, name: string, peer: string, theirs: Seconds): Figure => ({
      what: `Studio with ${size}: ${what}`,
      unit: 's',
      ours: ours[name] ?? Number.NaN,
      peer,
      theirs: theirs[name] ?? Number.NaN,
    });
    return [
      figure('Program open, lists with their numbers', 'Program usable', PLAIN, plain),
      figure('Content open, lists with their numbers', 'Content usable', PLAIN, plain),
      figure('list of people shown', 'list of people', PLAIN, plain),
      figure('from the list to a person’s card with its buttons', 'a person’s form', PLAIN, plain),
      figure('list of guides shown', 'list of guides', PLAIN, plain),
      figure('from the list to a guide’s form', 'a guide’s form', PLAIN, plain),
      figure(`proposal for ${count(ready)} ready people shown`, 'proposal', BARE, bare),
      figure('overview shown', 'overview', BARE, bare),
      figure('grid of everybody open, from nothing', 'grid opened', PLAIN, {
        'grid opened': plain['Program usable'] ?? Number.NaN,
      }),
      figure('grid searched for one of all', 'grid searched', WANTED, { 'grid searched': 1 }),
      figure('grid filtered by state', 'grid filtered', WANTED, { 'grid filtered': 1 }),
    ];
  });
}
