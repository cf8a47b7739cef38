/**
 * Numbers of several cities, on the command line: `npm run numbers`.
 *
 *   npm run numbers -- --new-key                                makes a key to sign with
 *   npm run numbers -- --public-key                             says the public half of NUMBERS_KEYS
 *   npm run numbers -- --cities cities.json [--memory seen.json] [--json] [--local host:port]
 *                                                               adds up those in the list that can be trusted
 */
import { parseArgs } from 'node:util';
import { helpIfAsked } from '../content/commandLine/helpIfAsked.ts';
import { EnvironmentError, readNumbersKeys } from '../netlify/environment.ts';
import { keyPair, newSeed } from '../netlify/services/cities/signing.ts';
import { addUpCities, ListError } from './numbers/addUpCities.ts';
import { inWords } from './numbers/inWords.ts';

const HELP = `npm run numbers -- --new-key
npm run numbers -- --public-key
npm run numbers -- --cities cities.json [--memory seen.json] [--json] [--local host:port]`;

const OPTIONS = {
  'new-key': { type: 'boolean' },
  'public-key': { type: 'boolean' },
  cities: { type: 'string' },
  memory: { type: 'string' },
  json: { type: 'boolean' },
  local: { type: 'string', multiple: true },
} as const;

function newKey(): void {
  const seed = newSeed();
  console.log(`For the functions, secret (put it in front of those there are):\nNUMBERS_KEYS=${seed}\n`);
  console.log(`For other cities, public:\n${keyPair(seed).publicKey}`);
}

function publicKeys(): void {
  const seeds = readNumbersKeys();
  if (seeds.length === 0) throw new ListError('NUMBERS_KEYS is not set');
  for (const seed of seeds) console.log(keyPair(seed).publicKey);
}

async function run(): Promise<void> {
  helpIfAsked(HELP);
  const { values } = parseArgs({ options: OPTIONS });
  if (values['new-key']) return newKey();
  if (values['public-key']) return publicKeys();
  if (!values.cities) throw new ListError(HELP);
  const totals = await addUpCities({
    list: values.cities,
    memory: values.memory,
    exceptions: values.local ?? [],
    now: new Date(),
  });
  console.log(values.json ? JSON.stringify(totals, null, 1) : inWords(totals));
  if (totals.refused.length > 0) process.exitCode = 2;
}

try {
  await run();
} catch (error) {
  const isOurs = error instanceof ListError || error instanceof EnvironmentError;
  const isWrongOption = error instanceof TypeError && 'code' in error;
  if (!isOurs && !isWrongOption) throw error;
  console.error(isWrongOption ? `${error.message}\n${HELP}` : error.message);
  process.exitCode = 1;
}
