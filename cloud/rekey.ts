/**
 * Gives every keyed id of the program a new key, after ID_KEY leaked: `node cloud/rekey.ts [--dry-run]`. ID_KEY is the new
 * key, ID_KEY_LEAKED the old one. Cut off, it is run again. docs/rotation.md says what goes before and after.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { helpIfAsked } from '../content/commandLine/helpIfAsked.ts';
import { readEnvironment } from '../netlify/environment.ts';
import { contentLake, programLake } from '../netlify/services/lake.ts';
import { planKeys } from './rekey/planKeys.ts';
import { readEverything, rekey } from './rekey/rekey.ts';

const idKeys = z
  .object({
    ID_KEY: z.string().min(32),
    ID_KEY_LEAKED: z.string().min(32),
  })
  .refine(({ ID_KEY, ID_KEY_LEAKED }) => ID_KEY !== ID_KEY_LEAKED);

async function run(): Promise<void> {
  helpIfAsked(`npm run rekey -- [--dry-run]
ID_KEY in the environment is the new key, ID_KEY_LEAKED the old one: see docs/rotation.md.`);
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  const given = idKeys.safeParse(process.env);
  if (!given.success)
    throw new Error(
      'ID_KEY (the new one) and ID_KEY_LEAKED are needed, 32 characters or more, and not the same.',
    );
  const keys = { before: given.data.ID_KEY_LEAKED, after: given.data.ID_KEY };
  const env = readEnvironment(process.env);
  const patient = { timeout: 60_000, maxRetries: 3 };
  const program = programLake(env).withConfig(patient);
  const content = contentLake(env).withConfig({ ...patient, perspective: 'raw' });
  if (values['dry-run']) {
    const planned = planKeys(await readEverything(program), keys);
    console.log(`Nothing was changed. ${planned.size} keys would be computed anew.`);
    return;
  }
  const done = await rekey({ program, content }, keys);
  console.log(`${done.keys} keys were computed anew, in ${done.documents} documents.`);
}

try {
  await run();
} catch (error) {
  console.error(`Not done. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
