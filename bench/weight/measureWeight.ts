import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publicContent } from '../../content/documents.ts';
import { buildOurs } from '../build/ours.ts';
import type { Figure } from '../figure.ts';
import { withLake } from '../lake.ts';
import { measured } from '../measured.ts';
import { peersFolder } from '../peers.ts';
import { forGovuk, forStarlight, wordsIn } from './text.ts';
import { transferred, type Weight } from './transferred.ts';

const PLACE = resolve('.local/bench-weight');
const at = (name: string) => join(PLACE, name);

/** The promise to readers: HTML, CSS and all else before images. */
const LIMIT = 14_000;

/** The address and the HTML of the guide with the longest text, in English. */
function longestGuide(site: string): { path: string; html: string } {
  const guides = readdirSync(join(site, 'guides'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      path: `/guides/${name}/`,
      html: readFileSync(join(site, 'guides', name, 'index.html'), 'utf8'),
    }));
  const [longest] = guides.toSorted((one, other) => wordsIn(other.html) - wordsIn(one.html));
  if (!longest) throw new Error('the built site has no guide');
  return longest;
}

async function buildPeers(html: string): Promise<void> {
  const peers = peersFolder();
  const docs = join(peers, 'starlight/src/content/docs');
  rmSync(docs, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(docs, 'index.md'), forStarlight(html));
  await measured([join(peers, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: join(peers, 'starlight'),
    env: { PEER_OUT_DIR: at('starlight'), ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  writeFileSync(at('text.json'), JSON.stringify(forGovuk(html)));
  await measured([join(peers, 'govuk/build.js')], {
    env: { PEER_OUT_DIR: at('govuk'), PEER_TEXT: at('text.json') },
  });
}

/** What a phone fetches to read our longest guide, beside the same text in Starlight and on GOV.UK Frontend's template. */
export async function measureWeight(): Promise<Figure[]> {
  rmSync(PLACE, { recursive: true, force: true });
  mkdirSync(PLACE, { recursive: true });
  await withLake(publicContent(), ({ url }) => buildOurs(url, at('ours'), at('cache')));
  const { path, html } = longestGuide(at('ours'));
  await buildPeers(html);
  const ours = await transferred(at('ours'), path);
  const peers = [
    { peer: 'Starlight 0.42.4, the same text', folder: at('starlight') },
    { peer: 'GOV.UK Frontend 6.6.0, the same text', folder: at('govuk') },
  ];
  const counted = (words: number) => `${words.toLocaleString('en')} words`;
  const what = `Longest guide, ${path}, ${counted(wordsIn(html))}`;
  const ways = [
    { way: 'HTML and styles', of: ({ text }: Weight) => text, unit: 'bytes' },
    { way: 'all that a phone fetches but images', of: ({ bytes }: Weight) => bytes, unit: 'bytes' },
    { way: 'requests but images', of: ({ requests }: Weight) => requests, unit: 'requests' },
  ];
  const figures: Figure[] = ways.slice(0, 2).map(({ way, of, unit }) => ({
    what: `${what}: ${way}`,
    unit,
    ours: of(ours),
    peer: 'our own limit',
    theirs: LIMIT,
  }));
  figures.push({
    what: `${what}: all that a desk's screen fetches but images, with the font of its headings`,
    unit: 'bytes',
    ours: (await transferred(at('ours'), path, 'desk')).bytes,
    peer: 'our own limit',
    theirs: LIMIT,
  });
  for (const { peer, folder } of peers) {
    const words = wordsIn(readFileSync(join(folder, 'index.html'), 'utf8'));
    const theirs = await transferred(folder, '/');
    for (const { way, of, unit } of ways)
      figures.push({
        what: `${what}: ${way}`,
        unit,
        ours: of(ours),
        peer: `${peer}, ${counted(words)}`,
        theirs: of(theirs),
      });
  }
  rmSync(PLACE, { recursive: true, force: true });
  return figures;
}
