import { readCloudEnvironment } from '../environment.ts';
import { type Management, managementOf } from '../management.ts';
import { planSetup } from '../setup/plan.ts';
import { wanted } from '../wanted.ts';
import { type Finding, look, ok, unknown, warn, wrong } from './finding.ts';

/** Whether the last deliveries of each webhook arrived. */
async function deliveries(sanity: Management, names: readonly string[]): Promise<Finding[]> {
  const hooks = (await sanity.webhooks()).filter(({ name }) => names.includes(name));
  return Promise.all(
    hooks.map(async ({ id, name }) => {
      const [last] = (await sanity.attempts(id)).sort((one, other) =>
        one.createdAt < other.createdAt ? 1 : -1,
      );
      if (!last) return ok(`webhook ${name}: nothing delivered yet`);
      if (last.resultCode && last.resultCode < 300)
        return ok(`webhook ${name}: last delivered ${last.createdAt}`);
      return warn(
        `webhook ${name}: the last delivery failed (${last.resultCode ?? 'no answer'}, ${last.createdAt})`,
        'A 401 means that the secret differs from the one in Netlify’s environment: run npm run setup:cloud with the same one.',
      );
    }),
  );
}

/** The Sanity project as `setup:cloud` leaves it. Needs a token that may administer the project; without one it is not looked at. */
export async function projectFindings(variables: Record<string, string | undefined>): Promise<Finding[]> {
  if (!variables.SANITY_MANAGE_TOKEN)
    return [
      unknown(
        'the project’s datasets, origins and webhooks were not looked at',
        'Give SANITY_MANAGE_TOKEN, a token of somebody who may administer the project, to have them checked.',
      ),
    ];
  const advice = 'See what is missing with npm run setup:cloud -- --dry-run.';
  return look('the project', advice, async () => {
    const env = readCloudEnvironment(variables);
    const sanity = managementOf(env);
    const steps = await planSetup(env, sanity, { acceptPublic: false });
    const names = wanted(env).webhooks.map(({ name }) => name);
    return [
      ...steps.map(({ what, call }) =>
        call ? wrong(`missing or different: ${what}`, 'Run npm run setup:cloud.') : ok(what),
      ),
      ...(await deliveries(sanity, names)),
    ];
  });
}
