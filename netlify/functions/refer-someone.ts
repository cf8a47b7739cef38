import type { Config, Context } from '@netlify/functions';
import { FORMS } from '../services/forms/forms.ts';
import { receiveForm } from '../services/sent/receiveForm.ts';

export default (request: Request, context: Context) =>
  receiveForm('refer-someone', request, FORMS['refer-someone'], context);

export const config: Config = {
  path: '/api/refer-someone',
};
