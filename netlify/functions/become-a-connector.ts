import type { Config, Context } from '@netlify/functions';
import { FORMS } from '../services/forms/forms.ts';
import { receiveForm } from '../services/forms/receiveForm.ts';
import { handle } from '../services/pages/handle.ts';

export default (request: Request, context: Context) =>
  handle('become-a-connector', request, (env) =>
    receiveForm(env, request, FORMS['become-a-connector'], context),
  );

export const config: Config = {
  path: '/api/become-a-connector',
};
