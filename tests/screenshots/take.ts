/**
 * Pictures of the main pages for docs/screenshots: `npm run screenshots`, beside a running stack. `SITE_PORT` says where
 * the site answers. Small on purpose: WebP, the first screen of each page, and paper as one page. In `kinds/` each kind of
 * page stands on one sheet: 360, 768 and 1440 pixels wide, dark, in Arabic, and on paper. What `before/` holds is never
 * taken again: the same pages as they were.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import sharp, { type Sharp } from 'sharp';
import { findBrowser, QUIET } from '../journeys/findBrowser.ts';

const OUT = 'docs/screenshots';
const site = `http://localhost:${process.env.SITE_PORT ?? 8888}`;

interface Shot {
  name: string;
  path: string;
  width: 360 | 768 | 1440;
  colorScheme?: 'light' | 'dark';
  media?: 'screen' | 'print';
  /** The language, as addresses begin with it. */
  prefix?: string;
  before?: (page: Page) => Promise<void>;
}

/** Four answers of which one leads elsewhere: what the self-check then says. */
async function checkOneself(page: Page): Promise<void> {
  for (const id of ['#bornOutsideUS-yes', '#degree-associate', '#workPermission-yes'])
    await page.locator(id).check();
  await page.locator('#postcode').fill('63110');
  await page.locator('.o3').scrollIntoViewIfNeeded();
}

const SHOTS: Shot[] = [
  { name: 'home', path: '/', width: 1440 },
  { name: 'home-phone', path: '/', width: 360 },
  { name: 'home-arabic', path: '/ar/', width: 768 },
  { name: 'home-dark', path: '/', width: 768, colorScheme: 'dark' },
  { name: 'guide', path: '/guides/nursing/', width: 1440 },
  { name: 'guide-phone', path: '/guides/nursing/#path', width: 360 },
  { name: 'guide-paper', path: '/guides/nursing/', width: 768, media: 'print' },
  { name: 'connectors', path: '/connectors/', width: 1440 },
  { name: 'connector-phone', path: '/connectors/amira-hadzic/', width: 360 },
  { name: 'connector-arabic-dark', path: '/ar/connectors/daniel-okafor/', width: 768, colorScheme: 'dark' },
  { name: 'learn-more', path: '/learn-more/', width: 1440 },
  { name: 'self-check-phone', path: '/learn-more/#self-check', width: 360, before: checkOneself },
  { name: 'workforce', path: '/workforce/', width: 1440 },
  { name: 'events-phone', path: '/es/events/', width: 360 },
  { name: 'stories', path: '/stories/', width: 768 },
  {
    name: 'search',
    path: '/search/?q=nurse',
    width: 768,
    before: (page) => page.locator('#results a').first().waitFor(),
  },
  { name: 'about-bosnian-phone', path: '/bs/about/', width: 360 },
  { name: 'privacy-paper', path: '/privacy/', width: 768, media: 'print' },
];
const HEIGHTS = { 360: 720, 768: 1024, 1440: 900 };

/** The kinds of pages, each by one of them. */
const KINDS: Record<string, string> = {
  home: '/',
  guides: '/guides/',
  guide: '/guides/nursing/',
  'learn-more': '/learn-more/',
  'become-a-connector': '/become-a-connector/',
  handbook: '/become-a-connector/handbook/',
  partners: '/partners/',
  connectors: '/connectors/',
  connector: '/connectors/amira-hadzic/',
  workforce: '/workforce/',
  article: '/workforce/what-wioa-allows/',
  events: '/events/',
  event: '/events/evening-with-connectors/',
  stories: '/stories/',
  story: '/stories/no-stamp-needed/',
  impact: '/impact/',
  about: '/about/',
  privacy: '/privacy/',
};
/** How each kind is shown on its sheet. */
const VIEWS: Omit<Shot, 'name' | 'path'>[] = [
  { width: 360 },
  { width: 768 },
  { width: 1440 },
  { width: 768, colorScheme: 'dark' },
  { width: 360, prefix: '/ar' },
  { width: 768, media: 'print' },
];
const SHEET_HEIGHT = 480;

/** `npm run screenshots -- home kinds/home` takes these and leaves the others as they are. */
const only = process.argv.slice(2);
const isWanted = (name: string) => only.length === 0 || only.includes(name);
const shots = SHOTS.filter(({ name }) => isWanted(name));
const kinds = Object.entries(KINDS).filter(([name]) => isWanted(`kinds/${name}`));

if (only.length === 0) rmSync(`${OUT}/kinds`, { recursive: true, force: true });
mkdirSync(`${OUT}/kinds`, { recursive: true });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: QUIET });

/** The first screen of a page, as PNG. */
async function picture({ path, width, prefix = '', colorScheme = 'light', media = 'screen', before }: Shot) {
  const page = await browser.newPage({ viewport: { width, height: HEIGHTS[width] }, colorScheme });
  await page.emulateMedia({ media });
  // The second time the headings' font is there: a first visit does without it rather than wait.
  await page.goto(site + prefix + path, { waitUntil: 'networkidle' });
  await page.reload({ waitUntil: 'networkidle' });
  await before?.(page);
  const taken = await page.screenshot();
  await page.close();
  return taken;
}

/** All views of a page beside each other, of one height. */
async function sheet(name: string, path: string) {
  const views: { input: Buffer; left: number; top: number }[] = [];
  let left = 0;
  for (const view of VIEWS) {
    const { data, info } = await sharp(await picture({ name, path, ...view }))
      .resize({ height: SHEET_HEIGHT })
      .toBuffer({ resolveWithObject: true });
    views.push({ input: data, left, top: 0 });
    left += info.width + 8;
  }
  const ground = { width: left - 8, height: SHEET_HEIGHT, channels: 3 as const, background: '#8a8071' };
  return sharp({ create: ground }).composite(views);
}

let bytes = 0;
async function write(file: string, image: Sharp, quality: number) {
  const written = await image.webp({ quality, effort: 6 }).toBuffer();
  writeFileSync(`${OUT}/${file}.webp`, written);
  bytes += written.length;
}
for (const shot of shots) await write(shot.name, sharp(await picture(shot)), 78);
for (const [name, path] of kinds) await write(`kinds/${name}`, await sheet(name, path), 62);
await browser.close();
console.log(`${shots.length + kinds.length} pictures in ${OUT}, ${Math.round(bytes / 1024)} KB together`);
