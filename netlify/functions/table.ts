import type { Config, Context } from '@netlify/functions';
import { tablePage } from '../../forms/table/tablePage.tsx';
import type { TableView } from '../../forms/table/tableView.ts';
import type { Language } from '../../locales/locales.ts';
import type { Environment } from '../environment.ts';
import { afterAnswer } from '../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { programLake } from '../services/lake.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { type OpenLink, openLink, showLost } from '../services/linkPages/openLink.ts';
import { actAsGuest, actAsHost, actAsOfferer, type TableActed } from '../services/linkPages/tableActs.ts';
import { guestView, hostView } from '../services/linkPages/tableView.ts';
import { handle } from '../services/pages/handle.ts';
import { findConnector, RecordMissing } from '../services/people.ts';
import { mayHost } from '../services/tables/hosting.ts';
import { readSeat, readTable } from '../services/tables/readTable.ts';

type Purpose = 'table' | 'table-connector' | 'record';

/** What one kind of link shows, and what its forms do. */
interface Behind {
  language: Language;
  view: () => TableView | Promise<TableView>;
  act: (answers: Awaited<ReturnType<typeof readForm>>) => Promise<TableActed<TableView>>;
}

/** What stands behind a link; nothing where its records are gone, or where it is no connector's. */
async function behind(
  env: Environment,
  { purpose, subject }: OpenLink<Purpose>,
  now: Date,
): Promise<Behind | undefined> {
  const lake = programLake(env);
  if (purpose === 'table') {
    const seated = await readSeat(lake, subject);
    return {
      language: seated.participant.language,
      view: () => guestView(seated, now),
      act: (answers) => actAsGuest(env, seated, answers, now),
    };
  }
  if (purpose === 'table-connector') {
    const hosted = await readTable(lake, subject);
    return {
      language: hosted.connector.language,
      view: () => hostView(env, hosted, now),
      act: (answers) => actAsHost(env, hosted, answers, now),
    };
  }
  const connector = subject.startsWith('connector.') ? await findConnector(lake, subject) : undefined;
  return (
    connector && {
      language: connector.language,
      view: async () => ({ state: (await mayHost(env, connector, now)) ? 'offer' : 'not-active' }),
      act: (answers) => actAsOfferer(env, connector, answers, now),
    }
  );
}

/**
 * The links of a table for several people: a guest's invitation, its connector's own, and that of an hour to a
 * connector's record, behind which one is offered. GET shows, only POST acts: mail scanners open links.
 */
export default (request: Request, context: Context) =>
  handle('table', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await openLink(env, request, context, ['table', 'table-connector', 'record'], now);
    if (link instanceof Response) return link;
    const found = await behind(env, link, now).catch((error: unknown) => {
      if (error instanceof RecordMissing) return undefined;
      throw error;
    });
    // A table goes with its connector: what was to be there is off.
    if (!found && link.purpose === 'table')
      return showLinkPage(env, request, { page: tablePage, view: { state: 'cancelled' } });
    if (!found) return showLost(env, request);
    const { language } = found;
    const show = (view: TableView, status?: number) =>
      showLinkPage(env, request, { page: tablePage, view, language, status });
    if (request.method !== 'POST') return show(await found.view());
    allowOwnOrigin(request, env.SITE_URL);
    const { view, status, letters } = await found.act(await readForm(request));
    if (letters.length > 0) afterAnswer(context, () => deliverNow(env, letters, now).then(() => undefined));
    return show(view, status);
  });

export const config: Config = {
  path: '/table/:token',
};
