import type { SanityClient, Transaction } from '@sanity/client';
import { z } from 'zod';
import { keptIn } from '../../../forms/answerRows.ts';
import { type CorrectedType, correctedForm, hasOwnAddress } from '../../../forms/correct/questions.ts';
import { isChanged, readCorrection } from '../../../forms/correct/readCorrection.ts';
import type { OwnSettings } from '../../../forms/own/questions.ts';
import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import { LANGUAGES } from '../../../locales/locales.ts';
import type { EligibilityRules } from '../../../program/eligibility.ts';
import type { HeardBy } from '../../../program/entered.ts';
import { remark } from '../../../program/history.ts';
import { queueLetter } from '../../../program/letters.ts';
import { moveParticipant } from '../../../program/participants/status.ts';
import { changedLetter } from '../../../program/personLetters.ts';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { COUNTRY } from '../../shared/clients/environment.ts';
import {
  AddressTaken,
  assertOnline,
  CorrectedMeanwhile,
  isConflict,
  RecordGone,
} from '../../shared/decisions/problems.ts';
import { addressOwner } from '../../shared/records/addressOwner.ts';
import { noteEntered, ownerAmong, readLastEntered } from '../doubles/lastEntered.ts';

/** What staff correct, and how they came to know. */
export interface Correcting {
  id: string;
  type: CorrectedType;
  /** What stood in the boxes when the dialog was opened, and as staff left them. */
  seen: FormAnswers;
  answers: FormAnswers;
  source: HeardBy;
  by: string | undefined;
  /** The person is told by a letter, where the record is of somebody who can be told. */
  isTold: boolean;
  /** Staff know that a new address is the person’s own: nothing is to be confirmed. */
  isAddressSure: boolean;
  rules: EligibilityRules;
  /** The city's own questions. */
  own?: OwnSettings;
}

const personSchema = z.object({
  _id: z.string(),
  _rev: z.string(),
  status: z.string(),
  email: z.string(),
  language: z.enum(LANGUAGES).catch('en'),
});

/** Who tells what, for the line of history. */
const TELLER = {
  participant: 'participant',
  connector: 'connector',
  partnerReferral: 'partner',
  referral: 'connector',
  partnerOrganization: 'partner',
  partnerContact: 'partner',
} as const;

/**
 * What follows for a person: who has confirmed an address is told of the change at the address that stands there now.
 * Whoever has not yet is asked to confirm a new one, or staff have seen to it.
 */
function tellPerson(
  transaction: Transaction,
  person: z.output<typeof personSchema>,
  { type, by = '', isTold, isAddressSure, source }: Correcting,
  isNewAddress: boolean,
  now: Date,
) {
  const isUnconfirmed = person.status === 'unconfirmed';
  if (type === 'participant' && isUnconfirmed && isNewAddress) {
    if (isAddressSure) {
      const told = { who: 'staff', by, toldBy: 'participant', source } as const;
      const move = moveParticipant('unconfirmed', 'received', { at: now, ...told });
      return { moves: [move], set: { status: move.to, confirmedAt: now.toISOString() } };
    }
    const { _id: participant, email: to, language } = person;
    const dedupeKey = now.toISOString();
    transaction.create(
      queueLetter({ kind: 'confirm-address', to, language, participant, dedupeKey, now, queuedBy: by }),
    );
  } else if (isTold && !isUnconfirmed) transaction.create(changedLetter(person, now, by));
  return { moves: [], set: {} };
}

/**
 * Writes what staff correct in a record: the answers, what follows from them, and a line of history for each, in one
 * transaction upon what was read. Gives what is to be mended. Throws AddressTaken when another record has a new address,
 * CorrectedMeanwhile when a colleague changed one of the answers since they were seen, RecordGone when the record is gone.
 */
export function writeCorrection(
  client: SanityClient,
  correcting: Correcting,
): Promise<{ issues: readonly FormIssue[] }> {
  const { id, type, seen, answers, source, by, rules, own } = correcting;
  const changed = Object.fromEntries(
    Object.entries(answers).filter(([name]) => isChanged(name, seen, answers)),
  );
  return retryOnConflict(async () => {
    assertOnline();
    const record = await client.getDocument(id);
    if (!record) throw new RecordGone();
    const standing = keptIn(correctedForm(type, own).questions, record);
    if (Object.keys(changed).some((name) => isChanged(name, seen, standing))) throw new CorrectedMeanwhile();
    const now = new Date();
    const read = readCorrection(type, record, changed, { rules, country: COUNTRY, own, now });
    if (!read.ok) return { issues: read.issues };
    const { set, corrected } = read.value;
    if (corrected.length === 0) return { issues: [] };
    const isPerson = type === 'participant' || type === 'connector';
    const isNewAddress = hasOwnAddress(type) && typeof set.emailLower === 'string';
    const last = isNewAddress ? await readLastEntered(client, id) : undefined;
    if (last) {
      const email = z.string().parse(set.email);
      if (ownerAmong(last, type, email) ?? (await addressOwner(client, type, email, id)))
        throw new AddressTaken();
    }
    const transaction = client.transaction();
    const told = isPerson
      ? tellPerson(transaction, personSchema.parse({ ...record, ...set }), correcting, isNewAddress, now)
      : { moves: [], set: {} };
    const actor = { at: now, who: 'staff', by, toldBy: TELLER[type], source } as const;
    const lines = [...corrected.map((one) => remark(actor, one)), ...told.moves];
    transaction.patch(id, {
      ifRevisionID: record._rev,
      set: { ...set, ...told.set },
      setIfMissing: { history: [] },
      insert: {
        after: 'history[-1]',
        items: lines.map((line) => ({ ...line, _key: crypto.randomUUID() })),
      },
    });
    if (last) noteEntered(transaction, last, id);
    await transaction.commit();
    return { issues: [] };
  }, isConflict);
}
