import { load } from 'cheerio';
import { addDays } from '../../program/clock/day.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { LINK_PATHS } from '../../program/links.ts';
import { readEnvironment } from '../environment.ts';
import answer from '../functions/answer.ts';
import coffee from '../functions/coffee.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { askConnector } from '../services/matches/questions.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import type { startServices } from './services.fixture.ts';

export type Services = Awaited<ReturnType<typeof startServices>>;
export type Purpose = 'coffee' | 'coffee-connector';

/** The moment of this test run. The pages go by the clock of the machine. */
export const NOW = new Date();
const inDays = (count: number) => addDays(dayOf(NOW, 'America/Chicago'), count);

/** Two times, some days from now, in the form of an offer. */
export const offerOf = (days: readonly number[] = [5, 6], hour = '10:00'): Record<string, string> => ({
  ...Object.fromEntries(
    days.flatMap((count, index) => [
      [`day-${index + 1}`, inDays(count)],
      [`hour-${index + 1}`, hour],
    ]),
  ),
  minutes: '30',
  zone: 'America/Chicago',
  place: 'place',
  placeText: 'Central Library, 1301 Olive Street (example)',
});

/** Opens a page behind a link, or sends its form. */
async function open(
  handler: typeof answer,
  { siteUrl }: Pick<Services, 'siteUrl'>,
  purpose: Purpose | 'answer',
  id: string,
  form?: Record<string, string>,
) {
  const token = await tokenFor(purpose, id, NOW);
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
  const response = await inFull(handler)(new Request(`${siteUrl}/${LINK_PATHS[purpose]}/${token}`, init), {
    token,
  });
  const $ = load(await response.text());
  return { status: response.status, h1: $('h1').text(), $ };
}

/** A connector's answer to the question of a match. */
export const answerWith = (services: Services, match: string, form?: Record<string, string>) =>
  open(answer, services, 'answer', match, form);

/** The page of a coffee, as one of the two opens it. */
export const coffeePage = (
  services: Services,
  purpose: Purpose,
  match: string,
  form?: Record<string, string>,
) => open(coffee, services, purpose, match, form);

/** What the link to the calendar file on the page of a coffee gives. */
export async function coffeeFile({ siteUrl }: Services, purpose: Purpose, id: string): Promise<string> {
  const token = await tokenFor(purpose, id, NOW);
  const path = `${siteUrl}/${LINK_PATHS[purpose]}/${token}?calendar`;
  return (await inFull(coffee)(new Request(path), { token })).text();
}

/** A match whose connector has been asked. */
export async function asked(
  { program }: Services,
  change: { participant?: Record<string, unknown>; connector?: Record<string, unknown> | string } = {},
) {
  const env = readEnvironment();
  const participant = await addParticipant(program, change.participant);
  const connector =
    typeof change.connector === 'string'
      ? change.connector
      : await addConnector(program, { monthlyCapacity: 5, yearlyCapacity: 20, ...change.connector });
  const match = await addMatch(program, participant, connector);
  await deliverNow(env, await askConnector(env, match, NOW), NOW);
  return { env, match, participant, connector };
}

/** A match whose connector has said yes with two times. */
export async function offeredMatch(services: Services, change?: Parameters<typeof asked>[1]) {
  const pair = await asked(services, change);
  await answerWith(services, pair.match, { answer: 'offer', ...offerOf() });
  return pair;
}

/** The keys of the times that a page offers. */
export const keysOn = ({ $ }: { $: ReturnType<typeof load> }) =>
  $('[name=time]')
    .toArray()
    .map((one) => $(one).attr('value') ?? '');

/** A match whose two have agreed on the first of the times. */
export async function agreedMatch(services: Services, change?: Parameters<typeof asked>[1]) {
  const pair = await offeredMatch(services, change);
  const page = await coffeePage(services, 'coffee', pair.match);
  const [time = ''] = keysOn(page);
  await coffeePage(services, 'coffee', pair.match, { action: 'pick', time });
  return { ...pair, time };
}

/** The same, with the invitation in the mailbox of the participant, who asked for it. */
export async function invitedMatch(services: Services, change?: Parameters<typeof asked>[1]) {
  const pair = await agreedMatch(services, change);
  await coffeePage(services, 'coffee', pair.match, { action: 'invite' });
  return pair;
}
