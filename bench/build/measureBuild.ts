import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publicContent } from '../../content/documents.ts';
import type { Figure } from '../figure.ts';
import { withLake } from '../lake.ts';
import { type Cost, middle } from '../measured.ts';
import { peersFolder } from '../peers.ts';
import { buildEleventy, writeFrames } from './eleventy.ts';
import { manyGuides } from './guides.ts';
import { buildOurs } from './ours.ts';

/** Inside the project, where a build finds its packages. */
const PLACES = resolve('.local/bench-build');
const SAMPLE = 'sample-1';
/** How many guides, and how often each is built: the middle of the runs counts. */
const SIZES = [
  [100, 3],
  [1000, 3],
  [5000, 3],
] as const;

const pagesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;

interface Costs {
  whole: Cost;
  again: Cost;
  theirs: Cost;
  pages: { ours: number; theirs: number };
}

async function buildAll(root: string, guides: number, runs: number): Promise<Costs> {
  const peers = peersFolder();
  const documents = [...publicContent(), ...manyGuides(guides)];
  const costs: Record<'whole' | 'again' | 'theirs', Cost[]> = { whole: [], again: [], theirs: [] };
  const pages = { ours: 0, theirs: 0 };
  await withLake(documents, async ({ url, client }) => {
    for (let run = 0; run < runs; run += 1) {
      // Every build into a folder of its own: to remove the last one's files must not count.
      const place = join(root, `${guides}-${run}`);
      const at = (name: string) => join(place, name);
      mkdirSync(place, { recursive: true });
      costs.whole.push(await buildOurs(url, at('whole'), at('cache')));
      writeFrames(at('whole'), SAMPLE, at('frames.json'));
      costs.theirs.push(await buildEleventy(peers, url, { out: at('eleventy'), frames: at('frames.json') }));
      const news = `A new first advice, ${guides}-${run}.`;
      await client.patch(`guide-${SAMPLE}`).set({ firstAdvice: news }).commit();
      costs.again.push(await buildOurs(url, at('again'), at('cache')));
      if (!readFileSync(at(`again/ar/guides/${SAMPLE}/index.html`), 'utf8').includes(news))
        throw new Error('the build after a publish does not show what was published');
      pages.ours = pagesOf(at('again'));
      pages.theirs = pagesOf(at('eleventy'));
    }
  });
  return {
    whole: middle(costs.whole),
    again: middle(costs.again),
    theirs: middle(costs.theirs),
    pages,
  };
}

const count = (value: number) => value.toLocaleString('en');

function figuresOf(guides: number, { whole, again, theirs, pages }: Costs): Figure[] {
  const peer = `Eleventy 3.1.8, whole build, ${count(pages.theirs)} pages`;
  const ways = [
    { way: `Whole build of ${count(guides)} guides, ${count(pages.ours)} pages`, ours: whole },
    { way: `Build after one publish among ${count(guides)} guides`, ours: again },
  ];
  return ways.flatMap(({ way, ours }) => [
    { what: way, unit: 's', ours: ours.seconds, peer, theirs: theirs.seconds },
    { what: `${way}: processor time`, unit: 's', ours: ours.processor, peer, theirs: theirs.processor },
    { what: `${way}: peak memory`, unit: 'MB', ours: ours.megabytes, peer, theirs: theirs.megabytes },
  ]);
}

/**
 * Builds beside Eleventy's: the same guides from the same Content Lake, each in the frames of all languages. Ours also
 * makes the other pages of the site; Eleventy's templates are plain JavaScript, its fastest.
 */
export async function measureBuild(): Promise<Figure[]> {
  mkdirSync(PLACES, { recursive: true });
  const root = mkdtempSync(join(PLACES, 'run-'));
  const figures: Figure[] = [];
  for (const [guides, runs] of SIZES) figures.push(...figuresOf(guides, await buildAll(root, guides, runs)));
  rmSync(root, { recursive: true, force: true });
  return figures;
}
