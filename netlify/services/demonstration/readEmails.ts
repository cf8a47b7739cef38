import { LETTERS } from '../../../emails/letters.ts';
import { renderLetter } from '../../../emails/renderLetter.tsx';
import type { KeptEmail } from '../../../forms/demonstration/emailsPage.tsx';
import { letterSchema } from '../../../program/letters.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import type { Environment } from '../../environment.ts';
import { findDocuments, readDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { writeLetter } from '../letters/writeLetter.ts';
import { RecordMissing } from '../people.ts';
import type { Receipt } from '../sent/receipt.ts';

/** How many are shown at most: each is written anew. */
const MOST = 12;

const QUERY = `*[_type == "letter" && lower(to) == $address] | order(queuedAt desc)[0...${MOST}]._id`;

/**
 * The letters that would have gone to an address, newest first, as the records stand now. Those of what is gone are left
 * out, and those to staff: anybody can type the address of the office.
 */
export async function readEmails(
  env: Environment,
  { address, letter: newest }: Pick<Receipt, 'address' | 'letter'>,
): Promise<KeptEmail[]> {
  const records = programLake(env);
  const [found, first] = await Promise.all([
    findDocuments(records, QUERY, { address: comparableAddress(address) }),
    // A query may not see yet what was written just now.
    readDocuments(records, newest ? [newest] : []),
  ]);
  const documents = [...first, ...found.filter(({ _id }) => _id !== newest)];
  const letters = documents.flatMap((document) => {
    const { data } = letterSchema.safeParse(document);
    const isShown = data && data.status !== 'queued' && LETTERS[data.kind].reader !== 'staff';
    return isShown ? [data] : [];
  });
  const emails = await Promise.all(
    letters.map(async (letter) => {
      try {
        const { written } = await writeLetter(env, { records }, letter);
        const { subject, text } = await renderLetter(written);
        const { _id: id, language, queuedAt } = letter;
        return [{ id, language, subject, text, at: new Date(queuedAt) }];
      } catch (error) {
        if (error instanceof RecordMissing) return [];
        throw error;
      }
    }),
  );
  return emails.flat().sort((one, other) => other.at.getTime() - one.at.getTime());
}
