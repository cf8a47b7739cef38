import type { Config, Context } from '@netlify/functions';
import { FORMS } from '../services/forms/forms.ts';
import { receiveForm } from '../services/forms/receiveForm.ts';
import { handle } from '../services/pages/handle.ts';

export default (request: Request, context: Context) =>
  handle('sign-up', request, (env) => receiveForm(env, request, FORMS['learn-more'], context));

// Edge rate limit. Generous: a whole class may share one IP. Must be a static literal. Netlify's smaller plans apply two.
export const config: Config = {
  path: '/api/sign-up',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
