import { PUBLIC_TYPES } from '../netlify/services/published.ts';
import { ERASABLE_TYPES } from '../program/recordTypes.ts';
import type { CloudEnvironment } from './environment.ts';

/** A document webhook as Sanity's API takes it. */
export interface Webhook {
  type: 'document';
  name: string;
  url: string;
  dataset: string;
  apiVersion: string;
  httpMethod: 'POST';
  includeDrafts: false;
  rule: { on: ('create' | 'update' | 'delete')[]; filter: string; projection: string };
  secret: string;
}

/** What a deployment needs of the Sanity project. */
export interface Wanted {
  datasets: { name: string; aclMode: 'public' | 'private' }[];
  /** Where the Studio is: browsers there may read and write in the name of who is signed in. */
  origins: { origin: string; allowCredentials: true }[];
  webhooks: Webhook[];
  /** The robot of the functions: it may write both datasets. */
  robot: { label: string; role: 'editor' };
}

const types = PUBLIC_TYPES.map((type) => `"${type}"`).join(', ');

/** Only the id travels: the function reads the rest itself, so that no person is in a webhook. */
const projection = '{_id}';

/**
 * Which changes of the program the functions hear of: what staff write in Studio that has an effect. A match they
 * approve, cancel or call off, an answer to a connector, what they were told about a match, a decision about a
 * participant, a connector or a contact, two records made one, a person to be erased, a form that was set aside to be taken in, a
 * letter to be sent, or sent again, a table for several people, a contact whom a connector told them, a message that begins
 * to be sent, or is discarded.
 */
const PROGRAM_CHANGES = `(_type == "match" && status == "approved")
  || (_type in [${ERASABLE_TYPES.map((type) => `"${type}"`).join(', ')}] && defined(eraseRequestedAt))
  || (_type == "setAside" && defined(takeInRequestedAt))
  || (_type == "groupCoffee" && delta::operation() == "create")
  || (_type == "merge" && delta::operation() == "create")
  || (_type == "referral" && delta::operation() == "create" && defined(entered))
  || (_type == "letter" && status == "queued" && defined(queuedBy))
  || (delta::operation() == "update" && (
    (_type == "message" && status in ["sending", "discarded"] && delta::changedAny(status))
    || (_type == "match" && status == "cancelled" && delta::changedAny(status))
    || (_type == "match" && delta::changedAny(answerToConnectorAt))
    || (_type in ["match", "groupCoffee"] && delta::changedAny(toldAt))
    || (_type == "letter" && status == "queued" && delta::changedAny(status))
    || (_type in ["participant", "connector", "referral"] && delta::changedAny(status))))`;

/** All that `setup:cloud` sees to. The local stack is set up by the same list. */
export function wanted(env: CloudEnvironment): Wanted {
  const shared = {
    type: 'document',
    apiVersion: 'v2025-02-19',
    httpMethod: 'POST',
    includeDrafts: false,
  } as const;
  return {
    datasets: [
      { name: env.CONTENT_DATASET, aclMode: 'public' },
      { name: env.PROGRAM_DATASET, aclMode: 'private' },
    ],
    origins: [{ origin: new URL(env.STUDIO_URL).origin, allowCredentials: true }],
    webhooks: [
      {
        ...shared,
        name: 'content-changed',
        url: `${env.SITE_URL}/api/hooks/content`,
        dataset: env.CONTENT_DATASET,
        rule: { on: ['create', 'update', 'delete'], filter: `_type in [${types}]`, projection },
        secret: env.CONTENT_HOOK_SECRET,
      },
      {
        ...shared,
        name: 'program-changed',
        url: `${env.SITE_URL}/api/hooks/program`,
        dataset: env.PROGRAM_DATASET,
        rule: { on: ['create', 'update'], filter: PROGRAM_CHANGES, projection },
        secret: env.PROGRAM_HOOK_SECRET,
      },
    ],
    robot: { label: 'Mosaic Connector: functions', role: 'editor' },
  };
}
