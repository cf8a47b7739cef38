import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { helpIfAsked } from '../content/commandLine/helpIfAsked.ts';
import { checkPorts, previewPort, readAddresses } from './stack/addresses.ts';
import { isCityMade } from './stack/cityStudio.ts';
import { explain } from './stack/explain.ts';
import { claimState, LOCK_FILES } from './stack/lock.ts';
import { Processes } from './stack/processes.ts';
import { startStack } from './stack/startStack.ts';
import { addressTable } from './stack/table.ts';

const USAGE = `npm start -- [options]   runs everything here: site, Studio, functions, Content Lake, mailbox
  --fresh                begin anew, without what was written before
  --small                the pilot of 20 Connectors and 60 participants, instead of a year
  --empty                a real start: content, and nobody
npm run dev -- [options] the same for who changes the code, with pages as they are written
  --pseudo=accented      the site in a language that does not exist; mirrored: from right to left`;

/** The options given. Ends the process, with how it is used, where one is not known. */
function readOptions() {
  helpIfAsked(USAGE);
  // `--pseudo` alone is the accented language.
  const args = process.argv.slice(2).map((one) => (one === '--pseudo' ? '--pseudo=accented' : one));
  const is = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args,
      options: { fresh: is, small: is, empty: is, dev: is, pseudo: { type: 'string' } },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

const options = readOptions();
// The site reads it here.
if (options.pseudo) process.env.SITE_PSEUDO = options.pseudo;

const began = Date.now();
const say = (line: string) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);

/** The whole of a run: from the claim to the folder of state to Ready, and what is done on Ctrl-C and on failures. */
async function main(): Promise<void> {
  const addresses = readAddresses(process.env);
  const { state } = addresses;
  const again = existsSync(join(state, 'pids.json')) && !options.fresh;
  claimState(state);
  if (options.fresh) {
    for (const name of readdirSync(state)) {
      if (!LOCK_FILES.includes(name)) rmSync(join(state, name), { recursive: true, force: true });
    }
  }
  const isWorkedOn = options.dev;
  const people = options.empty || isCityMade() ? 'none' : options.small ? 'pilot' : 'year';
  const preview = previewPort(process.env);
  await checkPorts({ ...addresses, preview });
  const processes = new Processes(state);

  let ending = false;
  const end = (code: number) => {
    if (ending) return;
    ending = true;
    processes.stop().then(() => process.exit(code));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (ending) {
        processes.kill();
        process.exit(130);
      }
      say('Stopping everything … (Ctrl-C again ends it at once)');
      end(0);
    });
  }
  // Whoever read what is said here has gone, as with `npm start | head`.
  process.stdout.on('error', () => end(0));
  const fail = (problem: string) => {
    if (!ending) console.error(`\n${problem}\n`);
    end(1);
  };
  processes.onLost = (name, again) => {
    if (again) say(`${name} ended unexpectedly and was started again.`);
    else fail(`${name} ends again and again. The end of its log:\n\n${processes.tail(name)}`);
  };
  processes.onTrouble = (error) => fail(explain(error, again, state));

  try {
    say(
      again
        ? 'Starting with what was kept from the last run (npm start -- --fresh begins anew).'
        : 'Starting for the first time.',
    );
    await startStack(addresses, processes, say, preview, isWorkedOn, people);
    console.log(addressTable(addresses, preview));
    console.log(`Ready in ${Math.round((Date.now() - began) / 1000)} seconds. Ctrl-C stops everything.`);
  } catch (error) {
    fail(explain(error, again, state));
  }
}

main().catch((error: unknown) => {
  console.error(`\n${explain(error, false, 'STACK_STATE')}\n`);
  process.exit(1);
});
