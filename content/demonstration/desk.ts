import { enteredPartnerContact, enteredPartnerOrganization } from '../../forms/enter/enteredRecord.ts';
import { newPartnerReferral } from '../../forms/refer-someone/newPartnerReferral.ts';
import { newActivity } from '../../program/activities.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { weakReference } from '../../program/references.ts';
import { newTask } from '../../program/tasks.ts';
import { pick } from '../pilot/examples.ts';
import { daysAfter } from './agenda.ts';
import { STAFF, type World } from './world.ts';

/** The example members of staff by the ids with which they sign in on a laptop. */
const OWNERS = [
  { id: 'staff-one', name: STAFF[0] },
  { id: 'staff-two', name: STAFF[1] },
] as const;

const PARTNERS = [
  { name: 'Maple Library (example)', kind: 'library', city: 'St. Louis', contact: 'Rosa Keller' },
  { name: 'River College (example)', kind: 'university', city: 'Belleville', contact: 'Omar Reyes' },
  { name: 'Newcomers’ House (example)', kind: 'agency', city: 'St. Louis', contact: 'Ingrid Sato' },
] as const;

const TASKS = [
  'Call about the evaluation of the degree',
  'Ask how the interview went',
  'Send the list of bridge courses',
];
const CALLS = [
  'Called: is well prepared, asks for a Connector in a hospital.',
  'Came by the office with questions about the form.',
];

/** What staff keep beside what people send: partners, who looks after whom, tasks and calls. */
export function letStaffKeepHouse(world: World): void {
  const { today } = world;
  const people = world.all('participant');
  for (const [index, { contact, ...organization }] of PARTNERS.entries()) {
    const by = STAFF[0];
    const entering = {
      key: `lived-${index + 1}`,
      source: 'in-person',
      by,
      now: daysAfter(today, -300 + index * 40),
    } as const;
    const partner = world.add(
      enteredPartnerOrganization({ ...organization, website: '', street: '', phone: '' } as never, entering),
    );
    const email = `${contact.toLowerCase().replace(' ', '.')}@example.org`;
    world.add(
      enteredPartnerContact(
        {
          name: `${contact} (example)`,
          email,
          role: 'Adviser',
          phone: '',
          language: 'en',
          isOurContact: true,
        } as never,
        partner._id,
        entering,
      ),
    );
    for (const person of people.filter((_, place) => place % 9 === index))
      person.partnerOrganization = weakReference(partner._id);
    const told = {
      ...{
        partnerName: `${contact} (example)`,
        organisation: organization.name,
        partnerEmail: email,
        field: 'nursing',
      },
      ...{
        personGivenName: pick(['Marta', 'Idris', 'Lin'], index),
        personFamilyName: 'Sample (example)',
        lang: 'en',
      },
      ...{ personEmail: `sample.${index + 1}@example.org`, note: '', personAgreed: true },
    } as const;
    world.add(
      newPartnerReferral(
        `partnerReferral.lived-${index + 1}`,
        told as never,
        daysAfter(today, -1 - index * 2),
      ),
    );
  }
  for (const [index, person] of people.entries()) {
    if (index % 3 !== 0) person.owner = pick(OWNERS, index);
    if (index % 23 === 5) {
      const day = dayOf(daysAfter(today, (index % 5) - 1), world.calendar.timeZone);
      person.tasks = [
        newTask(
          `task-${index}`,
          { text: pick(TASKS, index), day },
          { at: daysAfter(today, -4), by: pick(STAFF, index) },
        ),
      ];
    }
    if (index % 11 === 2) {
      const on = dayOf(daysAfter(today, -6), world.calendar.timeZone);
      const call = { kind: 'call', on, text: pick(CALLS, index), next: '', nextOn: '' } as const;
      person.activities = [newActivity(`call-${index}`, call, pick(STAFF, index), daysAfter(today, -6))];
    }
  }
}

/** Letters are not all delivered: the newest have only been sent, one never left, and one box did not exist. */
export function letSomeLettersFail(world: World): void {
  const letters = world
    .all('letter')
    .toSorted((one, other) => (String(one.sentAt) < String(other.sentAt) ? 1 : -1));
  for (const letter of letters.slice(0, 4)) {
    letter.status = 'sent';
    delete letter.reportedAt;
  }
  const failed = letters.find(({ kind }) => kind === 'outcome-question');
  if (failed)
    Object.assign(failed, { status: 'failed', failedAt: failed.sentAt, problem: 'validation_error' });
}
