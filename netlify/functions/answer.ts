import type { Config, Context } from '@netlify/functions';
import { type AnswerView, answerPage } from '../../forms/answer/answerPage.tsx';
import { parseAnswer } from '../../forms/answer/parseAnswer.ts';
import type { ConnectorAnswer } from '../../forms/answer/questions.ts';
import type { Language } from '../../locales/locales.ts';
import type { Calendar } from '../../program/clock/calendar.ts';
import { pickBy } from '../../program/coffee/times.ts';
import { writeBy } from '../../program/matches/deadlines.ts';
import type { Environment } from '../environment.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { programLake } from '../services/lake.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink } from '../services/linkPages/openLink.ts';
import { type Answered, accept, decline, pauseConnector, stateOf } from '../services/matches/answers.ts';
import { othersOf } from '../services/matches/coffeeParts.ts';
import { askBack } from '../services/matches/exchange.ts';
import { handle } from '../services/pages/handle.ts';
import { type Pair, RecordMissing, readPair } from '../services/people.ts';
import { readCalendar } from '../services/settings.ts';

function act(
  env: Environment,
  { match, connector }: Pair,
  answer: ConnectorAnswer,
  now: Date,
): Promise<Answered> {
  if (answer.answer === 'accept') return accept(env, match._id, now);
  if (answer.answer === 'offer') return accept(env, match._id, now, answer.offer);
  if (answer.answer === 'decline')
    return decline(env, match._id, answer.declineReason, answer.declineWord, now);
  if (answer.answer === 'ask') return askBack(env, match._id, answer.question, now);
  return pauseConnector(env, connector._id, answer.pauseUntil, now);
}

/** What the page says after an answer. */
function viewOf(
  state: Answered['state'],
  answer: ConnectorAnswer,
  now: Date,
  calendar: Calendar,
): AnswerView {
  if (state === 'offered' && answer.answer === 'offer')
    return {
      state,
      pickBy: pickBy(
        { offeredAt: now.toISOString(), times: answer.offer.times.map((at) => ({ at: at.toISOString() })) },
        calendar,
      ),
    };
  if (state === 'accepted') return { state, writeBy: writeBy(now, calendar) };
  if (state === 'paused' && answer.answer === 'pause') return { state, pauseUntil: answer.pauseUntil };
  return { state: state === 'offered' ? 'used' : state };
}

/** The link in the question to a connector. GET shows, only POST acts: mail scanners open links. */
export default (request: Request, context: Context) =>
  handle('answer', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const show = (view: AnswerView, language?: Language, status?: number) =>
      showLinkPage(env, request, { page: answerPage, view, language, status });
    const link = await openLink(env, request, context, ['answer'], now);
    if (link instanceof Response) return link;
    const pair = await readPair(programLake(env), link.subject).catch((error) => {
      if (error instanceof RecordMissing) return undefined;
      throw error;
    });
    if (!pair) return show({ state: 'withdrawn' });
    const { match, participant, connector } = pair;
    const { language } = connector;
    const matchState = stateOf(match);
    if (matchState !== 'open') return show({ state: matchState }, language);
    const ask = {
      state: 'ask',
      about: { participant, reasons: match.reasons },
      answerBy: match.answerBy,
    } as const;
    if (request.method !== 'POST') return show(ask, language);
    allowOwnOrigin(request, env.SITE_URL);
    const answers = await readForm(request);
    const calendar = await readCalendar(env);
    const parsed = parseAnswer(answers, { now, timeZone: calendar.timeZone, others: othersOf(pair) });
    if (!parsed.ok) return show({ ...ask, filled: { answers, issues: parsed.issues } }, language, 422);
    const { state, letters } = await act(env, pair, parsed.value, now);
    await deliverNow(env, letters, now);
    return show(viewOf(state, parsed.value, now, calendar), language);
  });

export const config: Config = {
  path: '/answer/:token',
};
