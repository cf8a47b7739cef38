import { newConnector } from '../../../forms/become-a-connector/newConnector.ts';
import type { ConnectorApplication } from '../../../forms/become-a-connector/questions.ts';
import type { OwnValues } from '../../../forms/own/answers.ts';
import { dedupeDay } from '../../../program/clock/elapsed.ts';
import type { Connector } from '../../../program/connectors/connector.ts';
import { queueLetter } from '../../../program/letters.ts';
import { weakReference } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { findLinkHolder } from '../linkHolder.ts';
import { addressMark, readLink } from '../links.ts';
import { findConnector } from '../people.ts';
import { queueOrRepeat, readLetters } from '../repeatLetter.ts';
import { retryOnConflict } from '../transition.ts';
import { recordKey } from './recordKey.ts';

/** The referral by which somebody was invited, when the link in the letter proves it. */
async function invitedBy(env: Environment, token: string, now: Date): Promise<string | undefined> {
  const reading = await readLink(env, token, now);
  if (reading.state !== 'holds' || reading.claims.purpose !== 'invite') return undefined;
  const { subject, address } = reading.claims;
  // The referral may have been erased since, or its address put right.
  const holder = await findLinkHolder(programLake(env), 'invite', subject);
  return holder?.addresses.some((one) => addressMark(env, one) === address) ? subject : undefined;
}

function letterTo(connector: Pick<Connector, '_id' | 'email' | 'language'>, now: Date) {
  const { _id, email: to, language } = connector;
  return queueLetter({
    kind: 'application-received',
    to,
    language,
    connector: _id,
    dedupeKey: dedupeDay(now),
    now,
  });
}

/**
 * Keeps an offer to be a connector: the connector, not yet active, and a letter, in one transaction. Whoever is a
 * connector already is not changed by a form: what was sent is kept beside the record and put before staff, whatever the
 * state.
 */
export async function storeApplication(
  env: Environment,
  application: ConnectorApplication,
  now: Date,
  own?: OwnValues,
): Promise<string[]> {
  const lake = programLake(env);
  const referral = await invitedBy(env, application.referral, now);
  return retryOnConflict(async () => {
    const key = await recordKey(lake, 'connector', application.email, env.ID_KEY);
    const connector = newConnector(key, application, now, { referredBy: referral, own });
    const letter = letterTo(connector, now);
    const before = await findConnector(lake, connector._id);
    const [sent] = await readLetters(lake, [letter._id]);
    const transaction = queueOrRepeat(lake.transaction(), letter, sent, now);
    if (before) {
      const { _id, history: _history, email: _email, ...again } = connector;
      const item = { ...again, _key: crypto.randomUUID(), _type: 'laterApplication' };
      transaction.patch(_id, {
        ifRevisionID: before._rev,
        set: { signedUpAgainAt: connector.appliedAt },
        setIfMissing: { laterApplications: [] },
        insert: { after: 'laterApplications[-1]', items: [item] },
      });
    } else {
      transaction.create(connector);
      if (referral) transaction.patch(referral, { set: { becameConnector: weakReference(connector._id) } });
    }
    await commit(transaction);
    return [letter._id];
  });
}
