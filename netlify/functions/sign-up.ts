import type { Config } from '@netlify/functions';
import { handle } from '../http/handle.ts';
import { FORMS } from '../services/forms/forms.ts';
import { receiveForm } from '../services/forms/receiveForm.ts';

export default (request: Request) =>
  handle('sign-up', request, (env) => receiveForm(env, request, FORMS['learn-more']));

export const config: Config = { path: '/api/sign-up' };
