import type { Config } from '@netlify/functions';
import { handle } from '../http/handle.ts';
import { FORMS } from '../services/forms/forms.ts';
import { receiveForm } from '../services/forms/receiveForm.ts';

export default (request: Request) =>
  handle('become-a-connector', request, (env) => receiveForm(env, request, FORMS['become-a-connector']));

export const config: Config = { path: '/api/become-a-connector' };
