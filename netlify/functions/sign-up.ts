import type { Config, Context } from '@netlify/functions';
import { FORMS } from '../services/forms/forms.ts';
import { receiveForm } from '../services/sent/receiveForm.ts';

export default (request: Request, context: Context) =>
  receiveForm('sign-up', request, FORMS['learn-more'], context);

// Edge rate limit. Generous: a whole class may share one IP. Must be a static literal. Netlify's smaller plans apply two.
export const config: Config = {
  path: '/api/sign-up',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
