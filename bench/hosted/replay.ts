import { once } from 'node:events';
import { createServer } from 'node:http';
import { readEnvironment } from '../../netlify/environment.ts';
import daily from '../../netlify/functions/daily.ts';
import deliverLetters from '../../netlify/functions/deliver-letters.ts';
import { noteReport } from '../../netlify/services/letters/letterReports.ts';
import { asPeopleDo } from './asPeopleDo.ts';
import type { Use } from './cost.ts';
import type { Run } from './hostedClock.ts';
import { type Hosted, startHosted } from './startHosted.ts';

const BEGINS = new Date('2026-12-01T00:00:00Z');
const DAYS = 30;
const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const ROUND_MS = 5 * 60_000;

/** Seconds of a function besides its calls: to start now and then, and its own work (platform.md: 0.2 to 0.35 locally). */
const OWN_SECONDS = 0.25;

/** Hours (UTC) at which the day's work runs. */
const isDailyHour = (at: Date) =>
  at.getUTCMinutes() === 0 && (at.getUTCHours() >= 14 || at.getUTCHours() < 5);

/** Pages that somebody who takes part looks at, and those of everybody else in a month. */
const VIEWS_OF_A_PARTICIPANT = 40;
const VIEWS_OF_OTHERS = 3000;

interface Planned {
  at: number;
  run(): Promise<unknown>;
}

/** Everything that happens in the month, in its order: so many people sign up, and staff work as they do. */
function planMonth(people: ReturnType<typeof asPeopleDo>, participants: number): Planned[] {
  const plan: Planned[] = [];
  const at = (day: number, run: Planned['run']) => plan.push({ at: BEGINS.getTime() + day * DAY_MS, run });
  const connectors: string[] = [];
  const many = Math.ceil(participants / 4);
  for (let number = 0; number < many; number += 1)
    at(0.6 + number / 200, async () => connectors.push(await people.apply(number)));
  for (let number = 0; number < participants; number += 1) {
    const day = 0.7 + (number / participants) * (DAYS - 1);
    let id = '';
    let match = '';
    at(day, async () => {
      id = await people.signUp();
    });
    at(day + 0.02, () => people.confirm(id));
    at(day + 1, () => people.ready(id));
    // Six of ten find a connector in the month, and nearly all connectors say yes.
    if (number % 10 >= 6) continue;
    at(day + 2, async () => {
      match = await people.propose(id, connectors[number % connectors.length] ?? '');
    });
    if (number % 10 === 0) continue;
    at(day + 4, () => people.accept(match));
    at(day + 19.5, () => people.tellMet(match));
  }
  for (let week = 0; week < 4; week += 1) {
    const event = `evening-${week}`;
    const startsAt = new Date(BEGINS.getTime() + (week * 7 + 6) * DAY_MS);
    const times = {
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + 2 * HOUR_MS).toISOString(),
    };
    const document = { _id: `event-${week}`, _type: 'event', language: 'en', slug: { current: event } };
    const rest = { title: 'Evening (example)', place: 'Library (example)', rsvp: 'open', capacity: 40 };
    at(week * 7 + 0.65, () => people.publish({ ...document, ...times, ...rest }));
    for (let guest = 0; participants > 0 && guest < 10; guest += 1)
      at(week * 7 + 2 + guest / 10, () => people.comeTo(event, week * 100 + guest));
    // Twice a week somebody works on the pages for an hour, and publishes six times.
    for (const day of [1.7, 3.7])
      for (let time = 0; time < 6; time += 1)
        at(week * 7 + day + time / 144, () =>
          people.publish({ _id: `guide-${time}`, _type: 'guide', title: `Guide ${week} ${day}` }),
        );
  }
  return plan.filter(({ at: time }) => time < BEGINS.getTime() + DAYS * DAY_MS);
}

/** Counts what the build hook is asked for. */
async function startBuildHook() {
  const asked = { builds: 0 };
  const server = createServer((_request, response) => {
    asked.builds += 1;
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { asked, url: `http://127.0.0.1:${port}/build_hooks/month`, close: () => server.close() };
}

/** Reports of the mail service for what was sent since: one for each letter, each a run of a function. */
async function report(hosted: Hosted, invoke: (run: () => Promise<unknown>) => Promise<void>) {
  const { program } = hosted;
  const sent = await program.fetch<{ _id: string; resendId: string }[]>(
    '*[_type == "letter" && status == "sent"]{_id, resendId}',
  );
  for (const { _id, resendId } of sent) {
    const data = { email_id: resendId, tags: { letter: _id.replace('letter.', '') } };
    const said = { type: 'email.delivered', created_at: new Date().toISOString(), data };
    await invoke(() => noteReport(readEnvironment(), said));
  }
  return sent.length;
}

/**
 * Replays a month of the documented deployment: every form, link, decision and report through the functions, and the
 * schedule. The clock is moved, not waited for. A round of the schedule in which nothing can have changed is counted as
 * the one before it was, and looked at again each hour, at night every six.
 */
export async function replayMonth(participants: number): Promise<Use> {
  const hook = await startBuildHook();
  const hosted = await startHosted(BEGINS);
  process.env = { ...process.env, BUILD_HOOK_URL: hook.url, BUILD_GAP_MINUTES: '60' };
  const use: Use = {
    ...{ deploys: 0, invocations: 0, seconds: 0, apiRequests: 0, documents: 0, emails: 0, emailsADay: 0 },
    pageViews: VIEWS_OF_OTHERS + participants * VIEWS_OF_A_PARTICIPANT,
  };
  const requestsFor: Record<string, number> = {};
  const count = (run: Run, what: string) => {
    requestsFor[what] = (requestsFor[what] ?? 0) + run.calls.lake;
    use.invocations += 1;
    use.seconds += run.seconds + OWN_SECONDS;
    use.apiRequests += run.calls.lake;
    return run;
  };
  const invokeFor = (what: string) => async (run: () => Promise<unknown>) => {
    count(await hosted.clock.measure(run), what);
  };
  const people = asPeopleDo(hosted, invokeFor('what people and staff do'));
  const plan = planMonth(people, participants).toSorted((one, other) => one.at - other.at);
  const aDay: number[] = [];
  let idle: Run | undefined;
  let isQuietSince = 0;
  try {
    for (let time = BEGINS.getTime(); time < BEGINS.getTime() + DAYS * DAY_MS; time += ROUND_MS) {
      const now = new Date(time);
      let isBusy = isDailyHour(now);
      for (let next = plan[0]; next && next.at <= time; next = plan[0]) {
        plan.shift();
        hosted.clock.moveTo(new Date(next.at));
        await next.run();
        isBusy = true;
      }
      hosted.clock.moveTo(now);
      if (isDailyHour(now)) await invokeFor('the day’s work')(daily);
      isQuietSince = isBusy ? time : isQuietSince;
      const quiet = time - isQuietSince;
      const isLookedAt = now.getUTCMinutes() === 0 && (quiet < 2 * HOUR_MS || now.getUTCHours() % 6 === 0);
      const isKnown = idle && quiet > 3 * ROUND_MS && !isLookedAt;
      const isIdle = quiet > 3 * ROUND_MS;
      const round = isKnown && idle ? idle : await hosted.clock.measure(deliverLetters);
      idle = count(round, isIdle ? 'rounds in which nothing happens' : 'rounds in which something does');
      const sent = isKnown ? 0 : await report(hosted, invokeFor('reports of the mail service'));
      const day = Math.floor((time - BEGINS.getTime()) / DAY_MS);
      aDay[day] = (aDay[day] ?? 0) + sent;
    }
    const documents = (lake: Hosted['program']) => lake.fetch<number>('count(*)');
    const emails = aDay.reduce((sum, sent) => sum + sent, 0);
    return {
      ...use,
      requestsFor,
      ...{ emails, emailsADay: Math.max(...aDay), deploys: hook.asked.builds },
      documents: (await documents(hosted.program)) + (await documents(hosted.content)),
    };
  } finally {
    await hosted.close();
    hook.close();
  }
}
