import { basename } from 'node:path';
import { newConnector } from '../../forms/become-a-connector/newConnector.ts';
import { becomeAConnectorSchema } from '../../forms/become-a-connector/questions.ts';
import { newParticipant } from '../../forms/learn-more/newParticipant.ts';
import { learnMoreSchema } from '../../forms/learn-more/questions.ts';
import type { Field } from '../../program/fields.ts';
import { test } from './journey.ts';
import { program } from './staff.ts';

/** People of one run: fictional, with the run's number in their names and addresses, so that a list can be narrowed to them. */
export interface Crowd {
  /** What to search for. */
  name: string;
  participants: { id: string; email: string; givenName: string }[];
  connectors: { id: string; email: string }[];
}

/** A word that is another in every run. Numbers do not tell names apart, letters do: nobody of an earlier run is the same person. */
export const wordOf = ({ name }: Pick<Crowd, 'name'>) =>
  [...name].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('');

const GIVEN = ['Alma', 'Bashir', 'Chen', 'Dalia', 'Emeka', 'Farah', 'Goran', 'Hoda', 'Ivan', 'Jun', 'Kadija'];
const names = (count: number) =>
  Array.from({ length: count }, (_, index) => GIVEN[index % GIVEN.length] ?? '');

/**
 * The journey that brings Connectors of a field. Each has one of its own, so that nobody of one crowd is proposed to one
 * of another that is dismissed meanwhile; what nothing runs beside may take any.
 */
const BROUGHT_BY: Partial<Record<Field, string>> = {
  'accounting-finance': 'told',
  'arts-media': 'matching-keyboard',
  business: 'plan',
  engineering: 'coffee',
  'information-technology': 'two-desks',
  law: 'table-changes',
  'other-health': 'record-forms',
  'sales-marketing': 'lists',
  science: 'table',
  'social-services': 'studio-accessibility',
  teaching: 'put-right',
  trades: 'matching',
};

function expectOwn(field: Field): void {
  const { file, project } = test.info();
  const journey = basename(file, '.journey.ts');
  if (project.name !== 'alone' && BROUGHT_BY[field] !== journey)
    throw new Error(`${journey} brings Connectors of a field that is not its own: ${field}`);
}

/**
 * Adds people who have confirmed their address, and connectors who take part, all of one field, profession and ZIP, so
 * that they suit each other better than anybody else. Each connector has one place. Journeys that run beside each other
 * take fields that are not near to each other: then nobody of one crowd is proposed to one of another.
 */
export async function addCrowd(people: number, volunteers: number, field: Field): Promise<Crowd> {
  if (volunteers > 0) expectOwn(field);
  const name = `${Date.now()}${test.info().parallelIndex}`;
  const profession = `Master of ${field}`;
  const now = new Date();
  const shared = { familyName: `Run${name} (example)`, phone: '', postcode: '63147', lang: 'en' };
  const transaction = program.transaction();
  const participants = names(people).map((givenName, index) => {
    const email = `${givenName}.${index}.${name}@example.org`.toLowerCase();
    const answers = learnMoreSchema.parse({
      ...shared,
      ...{ givenName, email, field, profession, degree: 'bachelor' },
      ...{ yearsOfExperience: '6', english: 'professional', languages: ['am'], goal: '', heardFrom: '' },
      ...{ bornOutsideUS: 'yes', workPermission: 'yes', consent: 'yes' },
    });
    const finding = { eligibility: 'eligible', unmet: [], toDiscuss: [] } as const;
    const document = newParticipant(
      `${name}-${index}`.toLowerCase(),
      answers,
      { ...finding, unmet: [], toDiscuss: [] },
      now,
    );
    transaction.create({ ...document, status: 'received', confirmedAt: now.toISOString() });
    return { id: document._id, email, givenName };
  });
  const connectors = names(volunteers).map((givenName, index) => {
    const email = `connector.${index}.${name}@example.org`.toLowerCase();
    const answers = becomeAConnectorSchema.parse({
      ...{ ...shared, familyName: `Crew${name} (example)` },
      ...{ givenName, email, organisation: `Workshop ${index} (example)`, role: profession },
      ...{ field, fields: [], industries: [], languages: ['am'], why: '', referral: '' },
      ...{ monthlyCapacity: '1', yearlyCapacity: '4', consent: 'yes' },
    });
    const document = newConnector(`${name}-crew-${index}`.toLowerCase(), answers, now);
    // The last two live farther away, and are left over when there are enough others.
    const postcode = index < volunteers - 2 ? document.postcode : '63301';
    transaction.create({ ...document, postcode, status: 'active' });
    return { id: document._id, email };
  });
  await transaction.commit();
  return { name: `Run${name}`, participants, connectors };
}

/** Takes a crowd out of the program, so that they are in nobody's way afterwards. */
export async function dismiss({ participants, connectors }: Crowd): Promise<void> {
  const transaction = program.transaction();
  // A query, for somebody of them may have been erased or merged.
  const leave = (crowd: readonly { id: string }[], status: string) =>
    transaction.patch(
      { query: '*[_id in $ids]', params: { ids: crowd.map(({ id }) => id) } },
      { set: { status } },
    );
  leave(participants, 'closed');
  leave(connectors, 'retired');
  await transaction.commit();
}
