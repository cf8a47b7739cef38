import type { Config, Context } from '@netlify/functions';
import { mistakeText } from '../../forms/mistakeText.ts';
import type { FormAnswers, FormIssue } from '../../program/sign-up/parseForm.ts';
import type { Environment } from '../environment.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { handle } from '../http/handle.ts';
import { readForm } from '../http/readForm.ts';
import { download } from '../http/respond.ts';
import { showIssues } from '../services/forms/formPage.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { chosenLanguage, readLinkFor, showLinkPage } from '../services/linkPages/linkPages.ts';
import { actOnRecord } from '../services/records/recordActs.ts';
import { fillRecord, type OwnRecord, readOwnRecord } from '../services/records/recordPage.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';

const PATH = '/link/my-record/';

/** The record again, with what to mend in the form that was sent. */
function showMistakes(
  env: Environment,
  request: Request,
  record: OwnRecord,
  answers: FormAnswers,
  issues: FormIssue[],
) {
  const { language } = record;
  const form = `form[data-action="${typeof answers.action === 'string' ? answers.action.replace(/[^a-z]/g, '') : ''}"]`;
  return showLinkPage(env, request, {
    path: PATH,
    state: 'show',
    language,
    status: 422,
    fill(page, shown) {
      fillRecord(page, record);
      showIssues(page, form, answers, issues, ({ field, message }) =>
        mistakeText('my-record', field, message, shown),
      );
    },
  });
}

/** The link under every letter: all that is kept of one person, to see, correct, pause, end or erase. */
export default (request: Request, context: Context) =>
  handle('my-record', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await readLinkFor(env, ['my-record'], context.params.token, now);
    if ('state' in link) return showLinkPage(env, request, { path: PATH, state: link.state });
    const record = await readOwnRecord(env, link.subject, (onRecord) => chosenLanguage(request, onRecord));
    if (!record) return showLinkPage(env, request, { path: PATH, state: 'invalid' });
    const { language } = record;
    const fill = (page: Parameters<typeof fillRecord>[0]) => fillRecord(page, record);
    if (request.method !== 'POST') {
      if (new URL(request.url).searchParams.has('download'))
        return download('my-record.json', await allThatIsKept(env, link.subject));
      return showLinkPage(env, request, { path: PATH, state: 'show', language, fill });
    }
    allowOwnOrigin(request, env.SITE_URL);
    const answers = await readForm(request);
    const acted = await actOnRecord(env, record, answers, now);
    if ('issues' in acted) return showMistakes(env, request, record, answers, acted.issues);
    await deliverNow(env, acted.letters, now);
    return showLinkPage(env, request, { path: PATH, state: acted.state, language, fill });
  });

// Floods are stopped before a function runs; a class behind one address is not one. Read at the build: plain values only.
export const config: Config = {
  path: '/my-record/:token',
  rateLimit: { windowLimit: 120, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
