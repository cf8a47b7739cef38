import type { ConnectorShown } from '../../../forms/my-record/ConnectorSection.tsx';
import type { KindWordsKept } from '../../../forms/my-record/KindWords.tsx';
import type { OnSiteShown } from '../../../forms/my-record/OnSite.tsx';
import { calendarOf } from '../../../program/clock/calendar.ts';
import type { Day } from '../../../program/clock/day.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import type { Prospects } from '../../../program/matching/prospects.ts';
import type { Step } from '../../../program/plan/plan.ts';
import { concerns } from '../../../program/trial/arms.ts';
import { leavesOut } from '../../../program/trial/trial.ts';
import { participantWay } from '../../../program/way/participantWay.ts';
import { wayfarerSchema, wayMatchSchema } from '../../../program/way/records.ts';
import type { Way, WayBack } from '../../../program/way/way.ts';
import type { Environment } from '../../environment.ts';
import { findDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { readOwnKindWords } from '../matches/kindWords.ts';
import { readProspects } from '../readProspects.ts';
import { readSettings } from '../settings.ts';
import { readOnSite } from './onSite.ts';
import { readOwnCoffees } from './ownCoffees.ts';
import { readOwnPlan } from './ownPlan.ts';
import type { OwnRecord } from './ownRecord.ts';
import { invitedTo } from './ownTables.ts';

const MATCHES = '*[_type == "match" && participant._ref == $id]._id';

/** Where somebody is, what they plan, and what leads back for who stands beside the way. */
export interface OwnWay {
  way?: Way;
  /** How things are for who waits for a Connector. */
  prospects?: Prospects | undefined;
  plan?: readonly Step[] | undefined;
  connector?: ConnectorShown | undefined;
  /** A connector's choice to be shown on the site. */
  onSite?: OnSiteShown | undefined;
  back?: WayBack | undefined;
  /** The last day of a comparison of pages that a participant can leave. */
  trialUntil?: Day | undefined;
  /** What a participant lets connectors read. */
  kindWords?: KindWordsKept | undefined;
  /** Tables to which a participant is invited, or at which they wait for a place. */
  tables?: Awaited<ReturnType<typeof invitedTo>> | undefined;
}

/** Where the person of a record is by now, as their own page says it. A match that cannot be read is left out. */
export async function readOwnWay(env: Environment, own: OwnRecord, now: Date): Promise<OwnWay> {
  const { id, holder, document } = own;
  if (holder === 'connector') {
    const [connector, onSite] = await Promise.all([readOwnCoffees(env, own, now), readOnSite(env, document)]);
    return { connector, onSite, back: connector?.state.back };
  }
  const record = wayfarerSchema.safeParse(document).data;
  if (!record) return {};
  const [matches, settings, plan, tables, kindWords] = await Promise.all([
    findDocuments(programLake(env), MATCHES, { id }),
    readSettings(env),
    readOwnPlan(env, id),
    invitedTo(env, id, now),
    readOwnKindWords(env, id),
  ]);
  const known = matches.flatMap((match) => wayMatchSchema.safeParse(match).data ?? []);
  const { trials, timeZone } = settings;
  const [groups, today] = [matches.map(({ trial }) => ({ trial })), dayOf(now, timeZone)];
  const mine = document.trialsLeftAt ? [] : trials.filter((one) => concerns(one, groups, today));
  const [trial] = mine;
  // What chance may leave out is promised to nobody.
  const plansAhead = !mine.some(({ registered }) => registered && leavesOut(registered, 'plan'));
  const way = participantWay(record, known, now, calendarOf(settings), plansAhead);
  const isLooking = way.next?.key === 'looking' || way.next?.key === 'still';
  const prospects = isLooking ? await readProspects(env, { ...document, _id: id }, now, settings) : undefined;
  return { way, prospects, plan, back: way.back, tables, kindWords, trialUntil: trial?.registered?.endsOn };
}
