import { load } from 'cheerio';
import ICAL from 'ical.js';
import { z } from 'zod';
import { addDays } from '../../program/clock/day.ts';
import { checkSeries } from '../../program/clock/icalendar/checkSeries.fixture.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { groupCoffeeSchema, seatId } from '../../program/groupCoffee/groupCoffee.ts';
import { newGuest, newSeat } from '../../program/groupCoffee/newTable.ts';
import type { LinkPurpose } from '../../program/links.ts';
import { readEnvironment } from '../environment.ts';
import table from '../functions/table.ts';
import { handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { NOW, type Services } from './coffee.fixture.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { addConnector, addParticipant } from './people.fixture.ts';

const inDays = (count: number) => addDays(dayOf(NOW, 'America/Chicago'), count);

/** What a connector fills in to offer a table, some days from now. */
export const termsOf = (days = 10, hour = '10:00', seats = '3') => ({
  ...{ tableField: 'nursing', seats, tableDay: inDays(days), hour, minutes: '60' },
  ...{ zone: 'America/Chicago', place: 'place', placeText: 'Central Library (example)' },
});

/** The page behind a link of a table, or what its form answers. */
export async function tablePage(
  { siteUrl }: Pick<Services, 'siteUrl'>,
  purpose: Extract<LinkPurpose, 'table' | 'table-connector' | 'record'>,
  id: string,
  form?: Record<string, string>,
) {
  const token = await tokenFor(purpose, id, NOW);
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
  const answer = await inFull(table)(new Request(`${siteUrl}/table/${token}`, init), { token });
  const $ = load(await answer.text());
  return { status: answer.status, h1: $('h1').text(), $, text: $('main').text() };
}

/** A table that a connector has offered on their page. */
export async function openedTable(services: Services, terms: Record<string, string> = termsOf()) {
  const env = readEnvironment();
  const connector = await addConnector(services.program, { monthlyCapacity: 2, yearlyCapacity: 5 });
  await tablePage(services, 'record', connector, { action: 'open', ...terms });
  const id = await services.program.fetch<string>(
    '*[_type == "groupCoffee" && connector._ref == $connector][0]._id',
    { connector },
  );
  return { env, connector, id };
}

export async function tableNow({ program }: Pick<Services, 'program'>, id: string) {
  return groupCoffeeSchema.parse(await program.getDocument(id));
}

/** Staff invite new people in Studio, or somebody by the id; the program writes to them. Gives their seats and who they are. */
export async function invite(
  services: Services,
  { id, connector }: { id: string; connector: string },
  people: readonly Record<string, unknown>[],
) {
  const { program } = services;
  const env = readEnvironment();
  const invited: { seat: string; participant: string }[] = [];
  const transaction = program.transaction();
  const { guests } = await tableNow(services, id);
  for (const change of people) {
    const participant = typeof change._id === 'string' ? change._id : await addParticipant(program, change);
    const chosen = { participantId: participant, score: 500, reasons: [], cautions: [] };
    transaction.create(newSeat(id, connector, chosen));
    guests.push(newGuest(id, participant, 'Robin Staff (example)', NOW));
    invited.push({ seat: seatId(id, participant), participant });
  }
  await transaction.patch(id, { set: { guests } }).commit();
  await deliverNow(env, await handleRecordChange(env, id, NOW), NOW);
  return invited;
}

/** A guest says yes on their page. */
export const sayYes = (services: Services, seat: string) =>
  tablePage(services, 'table', seat, { action: 'accept' });

/** So many people with nothing that sets them apart, to be invited. */
export const people = (count: number) => Array.from({ length: count }, () => ({}));

/** What the tests of tables ask of the program again and again. `services` gives it once it runs. */
export const readerOf = (services: () => Services) => {
  const read = (id: string) => services().program.getDocument(id);
  return {
    read,
    /** How the guests of a table stand, in the order in which they were invited. */
    statesOf: async (id: string) => (await tableNow(services(), id)).guests.map(({ state }) => state),
    /** The kinds of the letters to a person, oldest first. */
    async kindsTo(person: string) {
      await services().moment();
      const query =
        '*[_type == "letter" && (participant._ref == $person || connector._ref == $person)] | order(_createdAt asc).kind';
      return z.array(z.string()).parse(await services().program.fetch(query, { person }));
    },
    /** The calendar files in the emails to a person, oldest first. */
    async calendarsOf(id: string) {
      const email = (await read(id))?.email;
      const letters = (await services().letters()).filter(({ to }) => to.includes(email)).toReversed();
      const files = (await Promise.all(letters.map(services().attachments))).flat();
      const problems = checkSeries(files.map(({ content }) => content));
      if (problems.length > 0) throw new Error(problems.join('\n'));
      return files.map(({ content }) => {
        const calendar = new ICAL.Component(ICAL.parse(content));
        const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
        return {
          method: calendar.getFirstPropertyValue('method'),
          uid: event.uid,
          sequence: event.sequence,
          text: content,
        };
      });
    },
  };
};
