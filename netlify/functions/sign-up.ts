import type { Config, Context } from '@netlify/functions';
import { FORMS } from '../services/forms/forms.ts';
import { receiveForm } from '../services/sent/receiveForm.ts';

export default (request: Request, context?: Context) =>
  receiveForm('sign-up', request, FORMS['learn-more'], context?.ip);

// Floods are stopped before a function runs; a class behind one address is not one. Read at the build: plain values only.
export const config: Config = {
  path: '/api/sign-up',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
