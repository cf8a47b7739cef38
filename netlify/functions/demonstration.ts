import type { Config, Context } from '@netlify/functions';
import { emailsPage } from '../../forms/demonstration/emailsPage.tsx';
import { allowMethods } from '../http/guard.ts';
import { readEmails } from '../services/demonstration/readEmails.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { showLost } from '../services/linkPages/openLink.ts';
import { handle } from '../services/pages/handle.ts';
import { languageOf } from '../services/pages/languages.ts';
import { openReceipt } from '../services/sent/receipt.ts';

/**
 * In a demonstration: the letters that would have gone to the address of a form, for who holds its receipt. Anywhere else
 * there is no such page.
 */
export default (request: Request, context: Context) =>
  handle('demonstration', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD');
    const receipt =
      env.PROGRAM_MODE === 'demonstration' &&
      (await openReceipt(env, context.params.token ?? '', new Date()));
    if (!receipt) return showLost(env, request);
    const emails = await readEmails(env, receipt);
    return showLinkPage(env, request, {
      page: emailsPage,
      view: { state: emails.length > 0 ? 'some' : 'none', address: receipt.address, emails },
      language: languageOf(request),
    });
  });

export const config: Config = { path: '/demonstration/emails/:token' };
