import type { Schema } from 'sanity';
import { z } from 'zod';
import { BECOME_A_CONNECTOR_QUESTIONS } from '../../../forms/become-a-connector/questions.ts';
import { fieldsInFiles } from '../../../forms/kept.ts';
import { LEARN_MORE_QUESTIONS } from '../../../forms/learn-more/questions.ts';
import { REFER_SOMEONE_QUESTIONS } from '../../../forms/refer-someone/questions.ts';
import { RSVP_QUESTIONS } from '../../../forms/rsvp/questions.ts';
import type { Cell, Table } from '../../../program/overview/table.ts';
import { writtenValue } from '../../shared/form/writtenValue.ts';
import { type ListedType, type WorkList, workListFilter } from '../../shared/work-lists/workLists.ts';

/** A column that is no field of the record itself: its title, and where it comes from. */
interface Joined {
  name: string;
  title: string;
  groq: string;
}

const fullName = (title: string, name: string): Joined => ({
  name,
  title,
  groq: `array::join(array::compact([${name}->givenName, ${name}->familyName]), " ")`,
});

/** What stands in the file for each type. Notes for staff and histories stay in the Studio. */
const COLUMNS: Record<ListedType, readonly (string | Joined)[]> = {
  participant: [
    ...[...fieldsInFiles(LEARN_MORE_QUESTIONS, 'person'), 'language', 'status'],
    ...fieldsInFiles(LEARN_MORE_QUESTIONS, 'work'),
    ...['eligibility', 'unmet', 'toDiscuss', 'signedUpAt', 'confirmedAt', 'screenedAt', 'readyAt'],
    ...['pausedUntil', ...fieldsInFiles(LEARN_MORE_QUESTIONS, 'consent'), 'eraseRequestedAt'],
  ],
  connector: [
    ...fieldsInFiles(BECOME_A_CONNECTOR_QUESTIONS),
    ...['language', 'status', 'pausedUntil', 'appliedAt', 'lastIntroducedAt', 'expiriesInARow'],
  ],
  match: [
    fullName('Participant', 'participant'),
    fullName('Connector', 'connector'),
    ...['status', 'approvedAt', 'approvedBy', 'askedAt', 'answerBy', 'nudges', 'answeredAt', 'declineReason'],
    ...['declineWord', 'question', 'introducedAt', 'followUpAskedAt', 'metOn', 'notMetReason'],
    { name: 'outcome', title: 'Latest outcome', groq: 'outcomes[defined(outcome)][-1].outcome' },
  ],
  referral: [
    ...['contactName', 'role', 'organisation', 'status', 'from', 'offeredAt', 'depth', 'consentToBeAsked'],
    'invitedAt',
    fullName('Became this Connector', 'becameConnector'),
  ],
  partnerReferral: ['status', ...fieldsInFiles(REFER_SOMEONE_QUESTIONS), 'language', 'receivedAt'],
  rsvp: ['event', 'status', ...fieldsInFiles(RSVP_QUESTIONS), 'language', 'receivedAt'],
  setAside: ['form', 'why', 'email', 'receivedAt', 'setAsideAt', 'text'],
  letter: [
    ...['kind', 'status', 'to', 'language', 'queuedAt', 'sentAt', 'reportedAt', 'attempts', 'resends'],
    'problem',
  ],
};

/** The question that reads what an export of a list needs, and nothing else, in the order of the list. */
export function listQuery(list: WorkList): string {
  const fields = COLUMNS[list.type].map((column) =>
    typeof column === 'string' ? column : `"${column.name}": ${column.groq}`,
  );
  const order = list.order.map(({ field, direction }) => `${field} ${direction}`).join(', ');
  return `*[${workListFilter(list)}] | order(${order}) {${fields.join(', ')}}`;
}

const rowsSchema = z.array(z.record(z.string(), z.unknown()));

/** A list as a table, in the words and with the titles that staff see in Studio. */
export function listTable(list: WorkList, schema: Schema, documents: unknown): Table {
  const type = schema.get(list.type);
  const fields = type && 'fields' in type ? type.fields : [];
  const columns = COLUMNS[list.type].map((column) => {
    const name = typeof column === 'string' ? column : column.name;
    const title = typeof column === 'string' ? undefined : column.title;
    const fieldType = fields.find((field) => field.name === name)?.type;
    // Two people in two places read the same file.
    const zone = fieldType?.name === 'datetime' ? ' (UTC)' : '';
    return { name, fieldType, title: (title ?? fieldType?.title ?? name) + zone };
  });
  return {
    name: list.id,
    columns: columns.map(({ title }) => title),
    rows: rowsSchema
      .parse(documents)
      .map((row) => columns.map(({ name, fieldType }) => cellOf(row[name], fieldType ?? { name: 'string' }))),
  };
}

/** Numbers stay numbers, and moments can be sorted; all else reads as in Studio. */
function cellOf(value: unknown, type: { name: string; options?: unknown }): Cell {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && type.name === 'datetime') return value.slice(0, 16).replace('T', ' ');
  if (typeof value === 'string' && type.name === 'date') return value;
  return writtenValue(value, type);
}
