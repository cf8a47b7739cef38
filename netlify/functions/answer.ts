import type { Config, Context } from '@netlify/functions';
import { mistakeText } from '../../forms/mistakeText.ts';
import { ANSWER_FIELDS, answerSchema, type ConnectorAnswer } from '../../program/answers/answer.ts';
import { type FormAnswers, type FormIssue, parseForm } from '../../program/sign-up/parseForm.ts';
import { writeBy } from '../../program/workingDays.ts';
import type { Environment } from '../environment.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { handle } from '../http/handle.ts';
import { readForm } from '../http/readForm.ts';
import { showIssues } from '../services/forms/formPage.ts';
import { programLake } from '../services/lake.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { fillAboutPerson } from '../services/linkPages/aboutPerson.ts';
import { fillDay, readLinkFor, showLinkPage } from '../services/linkPages/linkPages.ts';
import { type Answered, accept, decline, pauseConnector, standingOf } from '../services/matches/answers.ts';
import { askBack } from '../services/matches/exchange.ts';
import { type Pair, RecordMissing, readPair } from '../services/people.ts';

const PATH = '/link/answer/';

function act(
  env: Environment,
  { match, connector }: Pair,
  answer: ConnectorAnswer,
  now: Date,
): Promise<Answered> {
  if (answer.answer === 'accept') return accept(env, match._id, now);
  if (answer.answer === 'decline')
    return decline(env, match._id, answer.declineReason, answer.declineWord, now);
  if (answer.answer === 'ask') return askBack(env, match._id, answer.question, now);
  return pauseConnector(env, connector._id, answer.pauseUntil, now);
}

/** The question again, with what to mend. */
function showMistakes(
  env: Environment,
  request: Request,
  pair: Pair,
  answers: FormAnswers,
  issues: FormIssue[],
) {
  const { language } = pair.connector;
  const form = `form[data-answer="${typeof answers.answer === 'string' ? answers.answer.replace(/[^a-z]/g, '') : ''}"]`;
  return showLinkPage(env, request, {
    path: PATH,
    state: 'ask',
    language,
    status: 422,
    fill(page, shown) {
      fillAboutPerson(page, pair, shown);
      showIssues(page, form, answers, issues, ({ field, message }) =>
        mistakeText('answer', field, message, shown),
      );
    },
  });
}

/** The link in the question to a connector. GET shows, only POST acts: mail scanners open links. */
export default (request: Request, context: Context) =>
  handle('answer', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await readLinkFor(env, ['answer'], context.params.token, now);
    if ('state' in link) return showLinkPage(env, request, { path: PATH, state: link.state });
    const pair = await readPair(programLake(env), link.subject).catch((error) => {
      if (error instanceof RecordMissing) return undefined;
      throw error;
    });
    if (!pair) return showLinkPage(env, request, { path: PATH, state: 'withdrawn' });
    const { language } = pair.connector;
    const standing = standingOf(pair.match);
    if (standing !== 'open') return showLinkPage(env, request, { path: PATH, state: standing, language });
    if (request.method !== 'POST') {
      return showLinkPage(env, request, {
        path: PATH,
        state: 'ask',
        language,
        fill: (page, shown) => fillAboutPerson(page, pair, shown),
      });
    }
    allowOwnOrigin(request, env.SITE_URL);
    const answers = await readForm(request);
    const parsed = parseForm(answerSchema(now), ANSWER_FIELDS, answers);
    if (!parsed.ok) return showMistakes(env, request, pair, answers, parsed.issues);
    const { state, letters } = await act(env, pair, parsed.value, now);
    await deliverNow(env, letters, now);
    return showLinkPage(env, request, {
      path: PATH,
      state,
      language,
      fill(page, shown) {
        if (state === 'accepted') fillDay(page, 'writeBy', writeBy(now), shown);
        if (parsed.value.answer === 'pause') fillDay(page, 'pauseUntil', parsed.value.pauseUntil, shown);
      },
    });
  });

// Floods are stopped before a function runs; a class behind one address is not one. Read at the build: plain values only.
export const config: Config = {
  path: '/answer/:token',
  rateLimit: { windowLimit: 120, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
