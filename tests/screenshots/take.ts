/**
 * Pictures of the main pages for docs/screenshots: `npm run screenshots`, beside a running stack. `SITE_PORT` says where
 * the site answers. Small on purpose: WebP, the first screen of each page, and paper as one page.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { findBrowser, QUIET } from '../journeys/findBrowser.ts';

const OUT = 'docs/screenshots';
const site = `http://localhost:${process.env.SITE_PORT ?? 8888}`;

interface Shot {
  name: string;
  path: string;
  width: 320 | 768 | 1440;
  colorScheme?: 'dark';
  media?: 'print';
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
  { name: 'home-phone', path: '/', width: 320 },
  { name: 'home-arabic', path: '/ar/', width: 768 },
  { name: 'home-dark', path: '/', width: 768, colorScheme: 'dark' },
  { name: 'guide', path: '/guides/nursing/', width: 1440 },
  { name: 'guide-phone', path: '/guides/nursing/#path', width: 320 },
  { name: 'guide-paper', path: '/guides/nursing/', width: 768, media: 'print' },
  { name: 'connectors', path: '/connectors/', width: 1440 },
  { name: 'connector-phone', path: '/connectors/amira-hadzic/', width: 320 },
  { name: 'connector-arabic-dark', path: '/ar/connectors/daniel-okafor/', width: 768, colorScheme: 'dark' },
  { name: 'learn-more', path: '/learn-more/', width: 1440 },
  { name: 'self-check-phone', path: '/learn-more/#self-check', width: 320, before: checkOneself },
  { name: 'workforce', path: '/workforce/', width: 1440 },
  { name: 'events-phone', path: '/es/events/', width: 320 },
  { name: 'stories', path: '/stories/', width: 768 },
  {
    name: 'search',
    path: '/search/?q=nurse',
    width: 768,
    before: (page) => page.locator('#results a').first().waitFor(),
  },
  { name: 'about-bosnian-phone', path: '/bs/about/', width: 320 },
  { name: 'privacy-paper', path: '/privacy/', width: 768, media: 'print' },
];
const HEIGHTS = { 320: 720, 768: 1024, 1440: 900 };

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: QUIET });
let bytes = 0;
for (const { name, path, width, colorScheme = 'light', media = 'screen', before } of SHOTS) {
  const page = await browser.newPage({ viewport: { width, height: HEIGHTS[width] }, colorScheme });
  await page.emulateMedia({ media });
  // The second time the headings' font is there: a first visit does without it rather than wait.
  await page.goto(site + path, { waitUntil: 'networkidle' });
  await page.reload({ waitUntil: 'networkidle' });
  await before?.(page);
  const picture = await sharp(await page.screenshot())
    .webp({ quality: 78, effort: 6 })
    .toBuffer();
  writeFileSync(`${OUT}/${name}.webp`, picture);
  bytes += picture.length;
  await page.close();
}
await browser.close();
console.log(`${SHOTS.length} pictures in ${OUT}, ${Math.round(bytes / 1024)} KB together`);
