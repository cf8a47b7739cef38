/**
 * Reads the pages that the facts of the guides rest on and says what has changed there: `npm run facts:watch`. Writes it
 * for staff to see in the Studio, as the weekly function does. `--all` reads again what was read this week;
 * addresses read those pages and no others.
 */
import { helpIfAsked } from '../content/commandLine/helpIfAsked.ts';
import { EnvironmentError, readEnvironment } from '../netlify/environment.ts';
import { type Watched, watchSources } from '../netlify/services/sources/watchSources.ts';
import { MINUTE_MS } from '../program/clock/elapsed.ts';

/** Milliseconds after which no new page is begun. */
const ENOUGH = 30 * MINUTE_MS;

const SAID = {
  read: 'read',
  file: 'a file, of which only the bytes are watched',
  gone: 'is not there any more',
  refused: 'does not want to be read by programs: staff look',
  unreachable: 'did not answer',
} as const;

function say({ source, now }: Watched): void {
  const passages = now.passages ?? [];
  const unknown = now.reach === 'read' ? passages.filter(({ quotes }) => quotes.length === 0).length : 0;
  console.log(`${source.url}\n  ${SAID[now.reach]}${unknown > 0 ? `, ${unknown} not found in it` : ''}`);
  for (const { _key, finding } of passages) {
    if (!finding) continue;
    console.log(`  ${finding.kind}: ${source.facts.get(_key)?.label}`);
    console.log(`    was: ${finding.before}`);
    if (finding.now) console.log(`    now: ${finding.now}`);
    if (finding.newUrl) console.log(`    at:  ${finding.newUrl}`);
  }
}

helpIfAsked(`npm run facts:watch -- [--all] [address …]
  --all       read again what was read this week
  address     read these pages and no others`);
try {
  const now = new Date();
  const isAll = process.argv.includes('--all');
  const only = process.argv.slice(2).filter((argument) => argument !== '--all');
  const { watched, left } = await watchSources(readEnvironment(process.env), now, now.getTime() + ENOUGH, {
    isAll,
    only,
  });
  for (const one of watched) say(one);
  const passages = watched.flatMap((one) => one.now.passages ?? []);
  const findings = passages.filter(({ finding }) => finding).length;
  console.log(
    `${watched.length} pages, ${passages.length} facts, ${findings} for staff to look at; ${left} pages left.`,
  );
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error;
  console.error(`${error.message}\nWhat each variable is for stands in .env.example.`);
  process.exitCode = 1;
}
