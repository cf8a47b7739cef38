import type { Config, Context } from '@netlify/functions';
import { FORMS } from '../services/forms/forms.ts';
import { receiveForm } from '../services/sent/receiveForm.ts';

export default (request: Request, context: Context) =>
  receiveForm('become-a-connector', request, FORMS['become-a-connector'], context);

export const config: Config = {
  path: '/api/become-a-connector',
};
