/**
 * Says what a city has changed in its copy and what an update would touch, before anything is merged:
 * `node cloud/upgrade.ts [--to upstream/main] [--from v0.1.0]`. Changes nothing.
 */
import { parseArgs } from 'node:util';
import { helpIfAsked } from '../content/commandLine/helpIfAsked.ts';
import { compare } from './upgrade/compare.ts';
import { reportOf } from './upgrade/report.ts';
import { UpgradeError } from './upgrade/repository.ts';

helpIfAsked(`npm run upgrade:check -- [options]
  --to COMMIT     what an update would bring (upstream/main)
  --from COMMIT   what the city began with (found by itself)`);

const { values } = parseArgs({
  options: { to: { type: 'string', default: 'upstream/main' }, from: { type: 'string' } },
});

try {
  const upgrade = await compare(process.cwd(), { to: values.to, from: values.from });
  console.log(reportOf(upgrade).join('\n'));
} catch (error) {
  if (!(error instanceof UpgradeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
