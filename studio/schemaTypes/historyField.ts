import { ClockIcon } from '@sanity/icons/Clock';
import { defineArrayMember, defineField } from 'sanity';
import { inWords } from '../words/choices.ts';
import { momentInWords } from '../words/dates.ts';
import { whoWords } from '../words/participants.ts';

/** What happened to a record, when and by whom: one line each, written by the program. `statusWords` names the states. */
export function historyField({
  group,
  statusWords,
}: {
  group: string;
  statusWords: Readonly<Record<string, string>>;
}) {
  return defineField({
    name: 'history',
    title: 'History',
    description: 'Oldest first. The program writes it',
    type: 'array',
    group,
    readOnly: true,
    of: [
      // Without a name, because the program's entries carry no _type.
      defineArrayMember({
        type: 'object',
        title: 'Entry',
        icon: ClockIcon,
        fields: [
          defineField({ name: 'at', title: 'When', type: 'datetime' }),
          defineField({ name: 'who', title: 'Who', type: 'string' }),
          defineField({ name: 'from', title: 'From', type: 'string' }),
          defineField({ name: 'to', title: 'To', type: 'string' }),
          defineField({ name: 'note', title: 'Note', type: 'text', rows: 2 }),
        ],
        preview: {
          select: { at: 'at', who: 'who', from: 'from', to: 'to', note: 'note' },
          prepare: (entry) => historyLine(entry, statusWords),
        },
      }),
    ],
  });
}

interface SelectedEntry {
  at?: unknown;
  who?: unknown;
  from?: unknown;
  to?: unknown;
  note?: unknown;
}

/** One entry in words: "To screen → Ready for a match", and under it when, who and why. */
export function historyLine(entry: SelectedEntry, statusWords: Readonly<Record<string, string>>) {
  const move = [inWords(statusWords, entry.from), inWords(statusWords, entry.to)].filter(Boolean);
  return {
    title: move.length > 1 ? move.join(' → ') : (move[0] ?? 'Note'),
    subtitle: [momentInWords(entry.at), inWords(whoWords, entry.who), entry.note].filter(Boolean).join(' · '),
  };
}
