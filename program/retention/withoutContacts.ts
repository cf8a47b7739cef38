import { type Erasable, holdsAddressOf } from './erasable.ts';

const wordsOf = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** Words that stand beside a name and are none. */
const isName = (word: string) => word.length > 1 && word.toLowerCase() !== 'example';

/** Whether a text names a contact person: by the address, or by any part of the name as it is written. */
function namesContact(contact: Erasable, text: string | null | undefined): boolean {
  const written = new Set(wordsOf(text));
  return (
    holdsAddressOf(contact, text) || wordsOf(contact.name).some((word) => isName(word) && written.has(word))
  );
}

/**
 * What an organization's record loses with contact persons who are erased: the notes, activities and tasks in which staff
 * named them. Rather too much goes than too little: a line is gone whole, and with a single word of the name in it.
 */
export function withoutContacts(contacts: readonly Erasable[], document: Erasable) {
  const own = contacts.filter(({ organization }) => organization?._ref === document._id);
  const names = (...texts: (string | null | undefined)[]) =>
    own.some((contact) => texts.some((text) => namesContact(contact, text)));
  const kept = (lines: Erasable['tasks']) => lines?.filter(({ text, next }) => !names(text, next));
  const [activities, tasks] = [kept(document.activities), kept(document.tasks)];
  return {
    set: {
      ...(activities?.length !== document.activities?.length && { activities }),
      ...(tasks?.length !== document.tasks?.length && { tasks }),
    },
    unset: names(document.internalNotes) ? ['internalNotes'] : [],
  };
}
