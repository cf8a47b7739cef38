import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { findBrowser } from '../tests/journeys/findBrowser.ts';
import { startStack, stopStack } from '../tests/runner/stack.ts';
import type { Figure } from './figure.ts';
import { peersFolder } from './peers.ts';

const PORTS = {
  SITE_PORT: '28888',
  STUDIO_PORT: '23333',
  CONTENT_LAKE_PORT: '23334',
  MAILBOX_PORT: '28025',
  STACK_STATE: '.local/bench-lighthouse',
};
const PAGES = [
  ...['/', '/guides/nursing/', '/ar/guides/nursing/', '/professions/registered-nurse/', '/learn-more/'],
  ...[
    '/connectors/',
    '/events/evening-with-connectors/',
    '/workforce/what-wioa-allows/',
    '/impact/',
    '/privacy/',
  ],
];

const reportSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});
type Report = z.infer<typeof reportSchema>;

/** One run of Lighthouse with its own phone profile. */
async function lighthouse(peers: string, url: string): Promise<Report> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-lighthouse-'));
  const file = join(dir, 'report.json');
  const cli = join(peers, 'node_modules/lighthouse/cli/index.js');
  const flags = [
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    '--chrome-flags=--headless=new --no-sandbox',
  ];
  await promisify(execFile)(process.execPath, [cli, url, ...flags], {
    env: { ...process.env, CHROME_PATH: await findBrowser() },
  });
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(dir, { recursive: true });
  return report;
}

/** What takes points from a category, for whoever has to mend it. */
function complaints({ categories, audits }: Report): string[] {
  return Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${title}: ${audits[id]?.title} (${id})`),
  );
}

/** The figures of each page of a running site: a category's points, out of 100. */
export async function measurePages(site: string): Promise<Figure[]> {
  const peers = peersFolder();
  const figures: Figure[] = [];
  for (const path of PAGES) {
    const report = await lighthouse(peers, `${site}${path}`);
    for (const { title, score } of Object.values(report.categories))
      figures.push({
        what: `Lighthouse 13, phone, ${path}: ${title}`,
        unit: 'points',
        ours: Math.round((score ?? 0) * 100),
        peer: 'all points',
        theirs: 100,
      });
    for (const complaint of complaints(report)) console.log(`${path}: ${complaint}`);
  }
  return figures;
}

/** Six kinds of pages on the running stack, functions included. */
export async function measureLighthouse(): Promise<Figure[]> {
  const stack = await startStack(PORTS);
  try {
    return await measurePages(`http://localhost:${PORTS.SITE_PORT}`);
  } finally {
    await stopStack(stack, PORTS);
  }
}
