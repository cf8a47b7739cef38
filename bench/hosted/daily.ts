import { readEnvironment } from '../../netlify/environment.ts';
import daily from '../../netlify/functions/daily.ts';
import deliverLetters from '../../netlify/functions/deliver-letters.ts';
import { doDailyWork } from '../../netlify/services/background/doDailyWork.ts';
import { deliverInTurn } from '../../netlify/services/letters/deliverInTurn.ts';
import { addConnector, addMatch, addParticipant } from '../../netlify/tests/people.fixture.ts';
import type { Figure } from '../figure.ts';
import { callsOf } from './hostedClock.ts';
import { type Hosted, startHosted } from './startHosted.ts';

const DAY_MS = 24 * 60 * 60_000;
const MORNING = new Date('2026-12-07T14:00:00Z');
const ago = (days: number) => new Date(MORNING.getTime() - days * DAY_MS).toISOString();

/** Records of one kind for the calls of one act, and follow-ups that are due on one day. */
const OF_A_KIND = 40;
const FOLLOW_UPS = 1000;

/** What R3 of the first month asks for: calls of one act at most. */
const MOST_CALLS = 5;

type Lake = Hosted['program'];

async function addPair(lake: Lake, match: Record<string, unknown>) {
  const participant = await addParticipant(lake, { status: 'introduced' });
  return addMatch(lake, participant, await addConnector(lake), { status: 'introduced', ...match });
}

let visits = 0;
async function addOldVisit(lake: Lake) {
  visits += 1;
  const visit = { _id: `rsvp.old-${visits}`, _type: 'rsvp', event: 'evening' };
  await lake.create({ ...visit, _createdAt: ago(60), endsAt: ago(45), status: 'coming' });
}

/** One record of each kind of work that is due on the morning. */
const DUE: Record<string, (lake: Lake) => Promise<unknown>> = {
  'a follow-up of both people': (lake) => addPair(lake, { introducedAt: ago(14.1) }),
  'a question about the outcome': (lake) =>
    addPair(lake, { introducedAt: ago(31), followUpAskedAt: ago(17) }),
  'a reminder to a connector': (lake) =>
    addPair(lake, { status: 'asked', askedAt: ago(6), answerBy: ago(-10), nudges: 0 }),
  'a question that expires': (lake) =>
    addPair(lake, { status: 'asked', askedAt: ago(30), answerBy: ago(2), nudges: 2 }),
  'a pause that is over': (lake) =>
    addConnector(lake, { status: 'paused', pausedUntil: ago(1).slice(0, 10) }),
  'a question to somebody who waits': (lake) => addParticipant(lake, { readyAt: ago(95) }),
  'retention of a visit': addOldVisit,
  'retention of a person, all about them erased': (lake) =>
    addParticipant(lake, {
      _createdAt: ago(400),
      status: 'withdrawn',
      history: [{ _key: 'a', at: ago(370), to: 'withdrawn' }],
    }),
};

/** Calls of one act of each kind: what the work takes with many due, without what it takes with none. */
async function callsOfActs({ program, clock }: Hosted): Promise<Figure[]> {
  const env = readEnvironment();
  const work = () => clock.measure(() => doDailyWork(env, new Date(), Date.now() + DAY_MS));
  const figures: Figure[] = [];
  for (const [what, add] of Object.entries(DUE)) {
    const none = callsOf(await work());
    for (let count = 0; count < OF_A_KIND; count += 1) await add(program);
    const ours = (callsOf(await work()) - none) / OF_A_KIND;
    figures.push({ what: `Calls of ${what}`, unit: 'calls', ours, peer: 'promised', theirs: MOST_CALLS });
  }
  return figures;
}

const waitingLetters = ({ program }: Hosted) =>
  program.fetch<string[]>('*[_type == "letter" && status == "queued"]._id');

async function callsOfLetters(hosted: Hosted): Promise<Figure> {
  const env = readEnvironment();
  const due = await waitingLetters(hosted);
  const run = await hosted.clock.measure(() =>
    deliverInTurn(env, { lapsed: [], due }, new Date(), () => false),
  );
  const ours = callsOf(run) / due.length;
  return { what: 'Calls of a letter', unit: 'calls', ours, peer: 'promised', theirs: MOST_CALLS };
}

/** The schedule of one day, until nothing is left: when the last follow-up was asked, and its last letter sent. */
async function dayOfFollowUps(hosted: Hosted): Promise<Figure[]> {
  const { program, clock } = hosted;
  for (let count = 0; count < FOLLOW_UPS; count += 1) await addPair(program, { introducedAt: ago(13.9) });
  const begins = new Date(MORNING.getTime() + DAY_MS);
  const left = () => program.fetch<number>('count(*[_type == "match" && !defined(followUpAskedAt)])');
  const unasked = await left();
  let asked = Number.NaN;
  let sent = Number.NaN;
  for (let minutes = 0; minutes < 24 * 60 && Number.isNaN(sent); minutes += 5) {
    const at = new Date(begins.getTime() + minutes * 60_000);
    clock.moveTo(at);
    const isHour = minutes % 60 === 0 && at.getUTCHours() >= begins.getUTCHours();
    if (isHour) await clock.measure(daily);
    await clock.measure(deliverLetters);
    const hours = (Date.now() - begins.getTime()) / (60 * 60_000);
    if (Number.isNaN(asked) && (await left()) === unasked - FOLLOW_UPS) asked = hours;
    if (!Number.isNaN(asked) && (await waitingLetters(hosted)).length === 0) sent = hours;
  }
  const ofThem = { peer: 'the day’s hours', theirs: 10, unit: 'h' };
  return [
    { what: `${FOLLOW_UPS} follow-ups due on one day: until all are asked`, ours: asked, ...ofThem },
    {
      what: `${FOLLOW_UPS} follow-ups due on one day: until all 2,000 letters are sent`,
      ours: sent,
      ...ofThem,
    },
  ];
}

/**
 * The day's work where the Content Lake takes 60 ms and the mail service 250: calls of each act, and whether a thousand
 * follow-ups that are due on one day are all asked on it.
 */
export async function measureDaily(): Promise<Figure[]> {
  const hosted = await startHosted(MORNING);
  try {
    const acts = await callsOfActs(hosted);
    const letter = await callsOfLetters(hosted);
    const [followUp = letter] = acts;
    const whole = {
      ...{ what: 'Calls of a follow-up and its two letters', ours: followUp.ours + 2 * letter.ours },
      ...{ unit: 'calls', peer: 'until November 2026', theirs: 16 },
    };
    return [...acts, letter, whole, ...(await dayOfFollowUps(hosted))];
  } finally {
    await hosted.close();
  }
}
