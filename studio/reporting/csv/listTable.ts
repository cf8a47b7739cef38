import type { Schema } from 'sanity';
import { z } from 'zod';
import { answerRows, keptIn } from '../../../forms/answerRows.ts';
import { BECOME_A_CONNECTOR_QUESTIONS } from '../../../forms/become-a-connector/questions.ts';
import { fieldsInFiles } from '../../../forms/kept.ts';
import { LEARN_MORE_QUESTIONS } from '../../../forms/learn-more/questions.ts';
import { type OwnSettings, ownQuestions } from '../../../forms/own/questions.ts';
import {
  PARTNER_CONTACT_QUESTIONS,
  PARTNER_ORGANIZATION_QUESTIONS,
} from '../../../forms/partners/questions.ts';
import { REFER_SOMEONE_QUESTIONS } from '../../../forms/refer-someone/questions.ts';
import { RSVP_QUESTIONS } from '../../../forms/rsvp/questions.ts';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { OUTCOME_DAYS, OUTCOMES } from '../../../program/matches/match.ts';
import type { Cell, Table } from '../../../program/overview/table.ts';
import { OWN_ANSWERS } from '../../../program/ownQuestions/ownAnswers.ts';
import { writtenValue } from '../../shared/form/writtenValue.ts';
import { type Choice, choices } from '../../shared/labels/choices.ts';
import { fieldChoices } from '../../shared/labels/fieldsOfWork.ts';
import { outcomeWords } from '../../shared/labels/matches.ts';
import { type ListedType, type WorkList, workListFilter } from '../../shared/work-lists/workLists.ts';

/** A column that is no field of the record itself: its title, and where it comes from. */
interface Joined {
  name: string;
  title: string;
  groq: string;
  /** Words for its values, where they are choices. */
  list?: Choice<string>[];
}

/** The name of who stands behind a reference. */
const nameOf = (reference: string, title: string): Joined => ({
  name: reference.replace('match->', ''),
  title,
  groq: `array::join(array::compact([${reference}->givenName, ${reference}->familyName]), " ")`,
});

/** A value of who stands behind a reference. */
const partOf = (reference: string, field: string, title: string): Joined => ({
  name: `${reference}_${field}`,
  title,
  groq: `${reference}->${field}`,
});

/** One of the answers to what came of it. */
const outcome = (name: string, title: string, which: string): Joined => ({
  name,
  title,
  groq: `outcomes${which}.outcome`,
  list: choices(OUTCOMES, outcomeWords),
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
    nameOf('participant', 'Participant'),
    partOf('participant', 'email', 'Participant’s email'),
    { ...partOf('participant', 'field', 'Participant’s field'), list: fieldChoices },
    nameOf('connector', 'Connector'),
    partOf('connector', 'email', 'Connector’s email'),
    partOf('connector', 'organisation', 'Connector’s organization'),
    ...['status', 'approvedAt', 'approvedBy', 'askedAt', 'answerBy', 'nudges', 'answeredAt', 'declineReason'],
    ...['declineWord', 'endedFor', 'question', 'introducedAt', 'followUpAskedAt', 'metOn', 'notMetReason'],
    ...OUTCOME_DAYS.map((day) => outcome(`outcome${day}`, `Outcome after ${day} days`, `[day == ${day}][0]`)),
    outcome('outcome', 'Latest outcome', '[defined(outcome)][-1]'),
  ],
  referral: [
    nameOf('match->participant', 'For the participant'),
    nameOf('match->connector', 'Given by the Connector'),
    ...['contactName', 'role', 'organisation', 'status', 'from', 'offeredAt', 'depth', 'consentToBeAsked'],
    'invitedAt',
    nameOf('becameConnector', 'Became this Connector'),
  ],
  partnerReferral: ['status', ...fieldsInFiles(REFER_SOMEONE_QUESTIONS), 'language', 'receivedAt'],
  partnerOrganization: [...fieldsInFiles(PARTNER_ORGANIZATION_QUESTIONS)],
  partnerContact: [
    ...fieldsInFiles(PARTNER_CONTACT_QUESTIONS),
    { name: 'at', title: 'Organization', groq: 'organization->name' },
  ],
  rsvp: ['event', 'status', ...fieldsInFiles(RSVP_QUESTIONS), 'language', 'receivedAt'],
  setAside: ['form', 'why', 'email', 'receivedAt', 'setAsideAt', 'text'],
  letter: [
    ...['kind', 'status', 'to', 'language', 'queuedAt', 'sentAt', 'reportedAt', 'attempts', 'resends'],
    'problem',
  ],
};

/** The city's own questions of who is in a list, asked now or once. */
function ownOf({ type }: WorkList, own: OwnSettings) {
  if (type === 'participant') return ownQuestions(own, 'learn-more');
  return type === 'connector' ? ownQuestions(own, 'become-a-connector') : [];
}

/** The question that reads what an export of a list needs, and nothing else, in the order of the list. */
export function listQuery(list: WorkList, own?: OwnSettings): string {
  const fields = COLUMNS[list.type].map((column) =>
    typeof column === 'string' ? column : `"${column.name}": ${column.groq}`,
  );
  if (ownOf(list, own).length > 0) fields.push(OWN_ANSWERS);
  const order = list.order.map(({ field, direction }) => `${field} ${direction}`).join(', ');
  return `*[${workListFilter(list)}] | order(${order}) {${fields.join(', ')}}`;
}

const rowsSchema = z.array(z.record(z.string(), z.unknown()));

/** A list as a table, in the words and with the titles that staff see in Studio. */
export function listTable(list: WorkList, schema: Schema, documents: unknown, own?: OwnSettings): Table {
  const asked = ownOf(list, own);
  const type = schema.get(list.type);
  const fields = type && 'fields' in type ? type.fields : [];
  const columns = COLUMNS[list.type].map((column) => {
    const name = typeof column === 'string' ? column : column.name;
    const title = typeof column === 'string' ? undefined : column.title;
    const list = typeof column === 'string' ? undefined : column.list;
    const own = fields.find((field) => field.name === name)?.type;
    const fieldType = list ? { name: 'string', options: { list } } : own;
    // Two people in two places read the same file.
    const zone = fieldType?.name === 'datetime' ? ' (UTC)' : '';
    return { name, fieldType, title: (title ?? own?.title ?? name) + zone };
  });
  return {
    name: list.id,
    columns: [
      ...columns.map(({ title }) => title),
      ...asked.map(({ name, record }) => record?.title ?? name),
    ],
    rows: rowsSchema
      .parse(documents)
      .map((row) => [
        ...columns.map(({ name, fieldType }) => cellOf(row[name], fieldType ?? { name: 'string' })),
        ...asked.map(
          (question) =>
            answerRows('learn-more', [question], keptIn([question], row), DEFAULT_LANGUAGE)[0]?.value ?? '',
        ),
      ]),
  };
}

/** Numbers stay numbers, and moments can be sorted; all else reads as in Studio. */
function cellOf(value: unknown, type: { name: string; options?: unknown }): Cell {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && type.name === 'datetime') return value.slice(0, 16).replace('T', ' ');
  if (typeof value === 'string' && type.name === 'date') return value;
  return writtenValue(value, type);
}
