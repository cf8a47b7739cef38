import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import { parseTable } from '../../../forms/table/parseTable.ts';
import type { GuestView, HostView, TableView } from '../../../forms/table/tableView.ts';
import { agreedCoffeesSchema } from '../../../program/agreedCoffees.ts';
import { coffeeSpan } from '../../../program/coffee/coffee.ts';
import type { Connector } from '../../../program/connectors/connector.ts';
import { comingTo } from '../../../program/groupCoffee/guests.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { cancelCoffee, sayLate } from '../matches/coffees.ts';
import { noteMet } from '../matches/followUps.ts';
import { readSettings } from '../settings.ts';
import { cancelTable, mayHost, moveTable, openTable } from '../tables/hosting.ts';
import { comesAfterAll } from '../tables/hostsReply.ts';
import { type HostedTable, readSeat, readTable, type SeatedGuest } from '../tables/readTable.ts';
import { declineSeat, type Seated, takeSeat } from '../tables/seats.ts';
import { tendTable } from '../tables/tendTable.ts';
import { guestView, hostView } from './tableView.ts';

/** The page after a form, its status, and the letters to send. */
export interface TableActed<View extends TableView> {
  view: View;
  status?: number;
  letters: string[];
}

/** A guest gives the place back, which goes to the first who waits. */
async function leave(env: Environment, { table, guest }: SeatedGuest, now: Date): Promise<Seated> {
  if (guest.state !== 'coming' || !guest.match) return { state: 'left', letters: [] };
  const { letters } = await cancelCoffee(env, guest.match, 'participant', now);
  return { state: 'left', letters: [...letters, ...(await tendTable(env, table._id, now))] };
}

/** Does what a guest asks of an invitation. A form that asks for nothing does nothing. */
export async function actAsGuest(
  env: Environment,
  seated: SeatedGuest,
  { action }: FormAnswers,
  now: Date,
): Promise<TableActed<GuestView>> {
  const { _id } = seated.seat;
  const done =
    action === 'accept'
      ? await takeSeat(env, _id, now)
      : action === 'decline'
        ? await declineSeat(env, _id, now)
        : action === 'leave'
          ? await leave(env, seated, now)
          : undefined;
  const view = guestView(await readSeat(programLake(env), _id), now);
  if (done?.state === 'not-free') return { view: { state: 'not-free' }, letters: [] };
  return { view, letters: done?.letters ?? [] };
}

const wrong = (answers: FormAnswers, issues: FormIssue[]) => ({ answers, issues });
const TAKEN: FormIssue[] = [{ field: 'hour', message: 'choose' }];

/** A connector offers a table, from the page behind the link to their record. */
export async function actAsOfferer(
  env: Environment,
  connector: Connector,
  answers: FormAnswers,
  now: Date,
): Promise<TableActed<HostView>> {
  if (!(await mayHost(env, connector, now))) return { view: { state: 'not-active' }, letters: [] };
  if (answers.action !== 'open') return { view: { state: 'offer' }, letters: [] };
  const settings = await readSettings(env);
  const { timeZone } = settings;
  const agreed = agreedCoffeesSchema.parse(connector.agreedCoffees);
  const parsed = parseTable(answers, { now, timeZone, agreed, settings });
  const mend = (issues: FormIssue[]): TableActed<HostView> => ({
    view: { state: 'offer', filled: wrong(answers, issues) },
    status: 422,
    letters: [],
  });
  if (!parsed.ok) return mend(parsed.issues);
  const { field, ...terms } = parsed.value;
  if (!field) return mend([{ field: 'tableField', message: 'choose' }]);
  const { state, id, letters } = await openTable(env, connector._id, { ...terms, field }, now);
  if (state === 'taken') return mend(TAKEN);
  if (!id) return { view: { state: 'not-active' }, letters };
  return { view: await hostView(env, await readTable(programLake(env), id), now, 'opened'), letters };
}

async function move(
  env: Environment,
  hosted: HostedTable,
  answers: FormAnswers,
  now: Date,
): Promise<{ issues: FormIssue[] } | { letters: string[] }> {
  const { table, connector } = hosted;
  const { timeZone } = await readSettings(env);
  const agreed = agreedCoffeesSchema.parse(connector.agreedCoffees);
  const parsed = parseTable(answers, { now, timeZone, agreed, id: table._id });
  if (!parsed.ok) return parsed;
  const { state } = await moveTable(env, table._id, parsed.value, now);
  return state === 'taken' ? { issues: TAKEN } : { letters: await tendTable(env, table._id, now) };
}

/** Who came, of those who had a place: their introduction has led to a meeting. Nobody is noted as missing. */
async function noteCame(env: Environment, { table }: HostedTable, answers: FormAnswers, now: Date) {
  const came = [answers.came ?? []].flat();
  for (const { _key, match } of table.guests)
    if (match && came.includes(_key)) await noteMet(env, match, 'connector', now);
}

/** Who comes to a table reads that its connector comes later: each once, as the other of a coffee of two. */
async function sayHostLate(env: Environment, { table }: HostedTable, now: Date): Promise<string[]> {
  if (coffeeSpan(table).to <= now) return [];
  const letters: string[] = [];
  for (const { match } of comingTo(table))
    if (match) letters.push(...(await sayLate(env, match, 'connector', now)).letters);
  return letters;
}

/** Does what a connector asks of their own table. A form that asks for nothing does nothing. */
export async function actAsHost(
  env: Environment,
  hosted: HostedTable,
  answers: FormAnswers,
  now: Date,
): Promise<TableActed<HostView>> {
  const id = hosted.table._id;
  const again = async (done?: Parameters<typeof hostView>[3]) =>
    hostView(env, await readTable(programLake(env), id), now, done);
  switch (answers.action) {
    case 'move': {
      const moved = await move(env, hosted, answers, now);
      if ('issues' in moved)
        return {
          view: await hostView(env, hosted, now, 'host', wrong(answers, moved.issues)),
          status: 422,
          letters: [],
        };
      return { view: await again('moved'), letters: moved.letters };
    }
    case 'cancel':
      await cancelTable(env, id, 'connector', now);
      return { letters: await tendTable(env, id, now), view: await again() };
    case 'late':
      return { letters: await sayHostLate(env, hosted, now), view: await again('late') };
    case 'comes':
      await comesAfterAll(env, id, now);
      return { view: await again(), letters: [] };
    case 'came':
      if (hosted.table.at > now.toISOString()) return { view: await again(), letters: [] };
      await noteCame(env, hosted, answers, now);
      return { view: await again('told'), letters: [] };
    default:
      return { view: await again(), letters: [] };
  }
}
