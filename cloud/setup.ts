/**
 * Makes a Sanity project ready for a deployment: `node cloud/setup.ts [--dry-run] [--accept-public-program] [--new-secrets]`. Can be
 * run again at any time; what is there stays.
 */
import { parseArgs } from 'node:util';
import { helpIfAsked } from '../content/commandLine/helpIfAsked.ts';
import { readCloudEnvironment } from './environment.ts';
import { type Call, managementOf } from './management.ts';
import { planSetup } from './setup/plan.ts';

/** A call as it may be shown: no secret in it. */
function shown({ method, path, body }: Call): string {
  const hidden = JSON.stringify(body, (name, value) => (name === 'secret' ? '…' : value));
  return `${method} ${path} ${hidden}`;
}

const USAGE = `npm run setup:cloud -- [options]
  --dry-run                  say what would be done, and do nothing
  --new-secrets              make new secrets for the webhooks
  --accept-public-program    go on where the plan keeps no dataset private`;

async function setUp() {
  helpIfAsked(USAGE);
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      'accept-public-program': { type: 'boolean', default: false },
      'new-secrets': { type: 'boolean', default: false },
    },
  });
  const env = readCloudEnvironment(process.env);
  const sanity = managementOf(env);
  const steps = await planSetup(env, sanity, {
    acceptPublic: values['accept-public-program'],
    newSecrets: values['new-secrets'],
  });
  for (const { what, call } of steps) {
    if (!call) {
      console.log(`✓ ${what}`);
      continue;
    }
    console.log(`${values['dry-run'] ? '·' : '+'} ${what}\n    ${shown(call)}`);
    if (values['dry-run']) continue;
    const { token } = await sanity.make(call);
    if (token)
      console.log(
        `    SANITY_API_TOKEN=${token}\n    It is shown only now. Put it into Netlify’s environment.`,
      );
  }
  const open = steps.filter(({ call }) => call).length;
  if (open === 0) console.log('Everything is as it should be.');
  else if (values['dry-run']) console.log(`Nothing was changed. ${open} calls would be made.`);
  else console.log(`Done: ${open}. Run it again to see that nothing is left to do.`);
}

try {
  await setUp();
} catch (error) {
  console.error(`Not set up. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
