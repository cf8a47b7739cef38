import { newConnector } from '../../forms/become-a-connector/newConnector.ts';
import { becomeAConnectorSchema } from '../../forms/become-a-connector/questions.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { EXPERIENCE } from '../../program/connectors/experience.ts';
import { FIELDS } from '../../program/fields.ts';
import { connectors as pilotConnectors } from '../pilot/connectors.ts';
import { exampleEmail, pick } from '../pilot/examples.ts';
import { usualIndustries } from '../pilot/industries.ts';
import { PEOPLE } from '../pilot/people.ts';
import { daysAfter } from './agenda.ts';
import type { Living, Reader, World } from './world.ts';

export type Connector = Reader &
  Living<{ givenName: string; familyName: string; fields: string[]; referredBy?: { _ref: string } }>;

/** How many there are at most: Halifax grew tenfold in three years, and this program by two thirds in its first. */
const MOST_CONNECTORS = 34;
const FIRST_CONNECTORS = 20;

/** The twenty with whom the program began, each welcomed in its first weeks. */
export function letConnectorsBegin(world: World, begin: Date): void {
  for (const [index, pilot] of pilotConnectors().entries()) {
    const appliedAt = daysAfter(begin, index * 0.6);
    const history = [
      { _key: 'applied', at: appliedAt.toISOString(), who: 'connector' as const, from: '', to: 'applied' },
    ];
    const { pausedUntil: _, ...fields } = { pausedUntil: undefined, ...pilot };
    const connector: Connector = world.add({
      ...fields,
      ...{
        status: 'applied',
        language: 'en',
        emailLower: pilot.email,
        appliedAt: appliedAt.toISOString(),
        history,
      },
    });
    world.letter('application-received', connector, appliedAt);
    if (pilot.status !== 'applied')
      world.agenda.after(appliedAt, world.dice.between(1, 4), (now) => welcome(world, connector, now));
    // One takes a rest in winter.
    if (pilot.status === 'paused')
      world.agenda.at(daysAfter(world.today, -12), (now) => pause(world, connector, now));
  }
  // One who has offered this week, and whom nobody has welcomed yet.
  const last = pilotConnectors().findIndex(({ status }) => status === 'applied');
  const newest = world.all('connector')[last];
  if (newest) newest.appliedAt = daysAfter(world.today, -3).toISOString();
}

function welcome(world: World, connector: Connector, now: Date): void {
  world.move(connector, 'active', { at: now, who: 'staff', by: world.staffFor(connector._id) });
  world.letter('connector-welcome', connector, now);
}

function pause(world: World, connector: Connector, now: Date): void {
  if (connector.status !== 'active') return;
  world.move(connector, 'paused', { at: now, who: 'connector' });
  connector.pausedUntil = dayOf(daysAfter(world.today, 40), world.calendar.timeZone);
}

/** A contact who was met, and now offers to be a connector too: the chain of referrals grows. */
export function comeByReferral(world: World, referral: Living, field: string, now: Date): void {
  const index = world.all('connector').length;
  const share = (now.getTime() - world.begin.getTime()) / (world.today.getTime() - world.begin.getTime());
  // Evenly over the year: chains need time to grow.
  if (index >= FIRST_CONNECTORS + Math.ceil((MOST_CONNECTORS - FIRST_CONNECTORS) * share)) return;
  const [, family] = pick(PEOPLE, index * 7 + 3);
  const [given] = pick(PEOPLE, index * 11 + 5);
  const application = becomeAConnectorSchema.parse({
    ...{ givenName: given, familyName: `${family} (example)`, email: exampleEmail(given, family, 'work') },
    ...{
      phone: '',
      postcode: '63108',
      organisation: String(referral.organisation),
      role: String(referral.role),
    },
    ...{
      field,
      fields: [],
      industries: [pick(usualIndustries(FIELDS.find((one) => one === field) ?? 'other'), index)],
      experience: pick(EXPERIENCE, index),
      languages: [],
      why: 'Somebody opened a door for me too.',
      referral: '',
    },
    ...{ monthlyCapacity: '1', yearlyCapacity: '6', consent: 'yes', lang: 'en' },
  });
  const key = `lived-${String(index + 1).padStart(2, '0')}`;
  const connector: Connector = world.add({
    ...newConnector(key, application, now, { referredBy: referral._id }),
    email: application.email,
  });
  referral.becameConnector = { _type: 'reference', _ref: connector._id, _weak: true };
  world.letter('application-received', connector, now);
  world.agenda.after(now, world.dice.between(1, 4), (later) => welcome(world, connector, later));
}
