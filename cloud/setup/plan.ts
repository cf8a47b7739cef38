import { isDeepStrictEqual } from 'node:util';
import type { CloudEnvironment } from '../environment.ts';
import type { Call, Management } from '../management.ts';
import { type Webhook, wanted } from '../wanted.ts';

/** One thing that a deployment needs. Without a call it is there already, as it should be. */
export interface Step {
  what: string;
  call?: Call;
}

/** Thrown instead of putting people into a dataset that everyone can read. */
export class NoPrivateDataset extends Error {
  override name = 'NoPrivateDataset';
}

const REFUSAL = `This project has no private datasets, so everyone could ask for what is in the dataset of people.
Only the dots in their ids would hide them. Choose a plan with private datasets, or say --accept-public-program
when you know what it means: Sanity shows documents with a dot in their id to no one without a token, and nothing
else stands between the world and these people.`;

async function datasetSteps(env: CloudEnvironment, sanity: Management, acceptPublic: boolean) {
  const there = await sanity.datasets();
  const canBePrivate = (await sanity.features()).includes('privateDataset');
  return wanted(env).datasets.map(({ name, aclMode }): Step => {
    const known = there.find((one) => one.name === name);
    const isRefused = aclMode === 'private' && known?.aclMode !== 'private' && !canBePrivate;
    if (isRefused && !acceptPublic) throw new NoPrivateDataset(REFUSAL);
    const mode = isRefused ? 'public' : aclMode;
    const what = `dataset ${name}, ${mode}`;
    if (!known) return { what, call: sanity.create.dataset(name, mode) };
    return known.aclMode === mode ? { what } : { what, call: sanity.change.dataset(name, mode) };
  });
}

type KnownWebhook = Awaited<ReturnType<Management['webhooks']>>[number];

/** Whether a webhook does what it should. Its secret counts only where the service shows it. */
export function isAsWanted(known: KnownWebhook, { secret, ...hook }: Webhook): boolean {
  return (
    known.url === hook.url &&
    known.dataset === hook.dataset &&
    !known.isDisabledByUser &&
    isDeepStrictEqual(
      {
        on: [...(known.rule?.on ?? [])].sort(),
        filter: known.rule?.filter,
        projection: known.rule?.projection,
      },
      { ...hook.rule, on: [...hook.rule.on].sort() },
    ) &&
    // Where it is not shown, nobody can tell: a delivery that is refused would.
    (!known.secret || known.secret === secret)
  );
}

async function webhookSteps(env: CloudEnvironment, sanity: Management, newSecrets: boolean) {
  const there = await sanity.webhooks();
  return wanted(env).webhooks.map((hook): Step => {
    const what = `webhook ${hook.name} to ${hook.url}`;
    const known = there.find(({ name }) => name === hook.name);
    if (!known) return { what, call: sanity.create.webhook(hook) };
    return isAsWanted(known, hook) && !newSecrets
      ? { what }
      : { what, call: sanity.change.webhook(known.id, hook) };
  });
}

/**
 * What has to be done so that the project is as a deployment needs it; a second run finds nothing to do. Throws a
 * NoPrivateDataset when people would lie open, unless `acceptPublic`. With `newSecrets` the webhooks are given their
 * secrets again, which the service may not show.
 */
export async function planSetup(
  env: CloudEnvironment,
  sanity: Management,
  { acceptPublic, newSecrets = false }: { acceptPublic: boolean; newSecrets?: boolean },
): Promise<Step[]> {
  const { origins, robot } = wanted(env);
  const datasets = await datasetSteps(env, sanity, acceptPublic);
  const known = await sanity.origins();
  const originSteps = origins.map((one): Step => {
    const what = `the Studio at ${one.origin} may call`;
    return known.some(({ origin }) => origin === one.origin)
      ? { what }
      : { what, call: sanity.create.origin(one) };
  });
  const what = `a token for the functions (${robot.label})`;
  const isGiven =
    env.SANITY_API_TOKEN || (await sanity.robots()).data.some(({ label }) => label === robot.label);
  const tokenStep: Step = isGiven ? { what } : { what, call: sanity.create.robot(robot.label, robot.role) };
  return [...datasets, ...originSteps, ...(await webhookSteps(env, sanity, newSecrets)), tokenStep];
}
