import type { Config, Context } from '@netlify/functions';
import { z } from 'zod';
import { partnerPage } from '../../forms/partner-page/partnerPage.tsx';
import { referencedId } from '../../program/references.ts';
import { allowMethods } from '../http/guard.ts';
import { programLake } from '../services/lake.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink, showLost } from '../services/linkPages/openLink.ts';
import { handle } from '../services/pages/handle.ts';
import { readPartnerView } from '../services/partners/partnerView.ts';

const contactSchema = z.object({ organization: referencedId });

/**
 * The page of a partner, by a link to one of its contact persons: of the organization where they are by now. It ends with
 * the record of the contact, and with their address.
 */
export default (request: Request, context: Context) =>
  handle('partner', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const link = await openLink(env, request, context, ['partner'], new Date());
    if (link instanceof Response) return link;
    const contact = contactSchema.safeParse(await programLake(env).getDocument(link.subject)).data;
    const view = contact?.organization ? await readPartnerView(env, contact.organization) : undefined;
    if (!view || !link.holder) return showLost(env, request);
    return showLinkPage(env, request, { page: partnerPage, view, language: link.holder.language });
  });

export const config: Config = {
  path: '/partner/:token',
};
