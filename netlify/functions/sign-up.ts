import type { Config, Context } from '@netlify/functions';
import { FORMS } from '../services/forms/forms.ts';
import { receiveForm } from '../services/forms/receiveForm.ts';
import { handle } from '../services/pages/handle.ts';

export default (request: Request, context: Context) =>
  handle('sign-up', request, (env) => receiveForm(env, request, FORMS['learn-more'], context));

// Floods are stopped before a function runs; a class behind one address is not one. Read at the build: plain values only.
export const config: Config = {
  path: '/api/sign-up',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
