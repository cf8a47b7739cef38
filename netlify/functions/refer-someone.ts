import type { Config } from '@netlify/functions';
import { handle } from '../http/handle.ts';
import { FORMS } from '../services/forms/forms.ts';
import { receiveForm } from '../services/forms/receiveForm.ts';

export default (request: Request) =>
  handle('refer-someone', request, (env) => receiveForm(env, request, FORMS['refer-someone']));

export const config: Config = { path: '/api/refer-someone' };
