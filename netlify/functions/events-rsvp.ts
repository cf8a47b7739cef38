import type { Config, Context } from '@netlify/functions';
import { handle } from '../http/handle.ts';
import { rsvpForm } from '../services/forms/forms.ts';
import { receiveForm } from '../services/forms/receiveForm.ts';

/** Who comes to an event: the form on the event's own page. */
export default (request: Request, context: Context) =>
  handle('events-rsvp', request, (env) => receiveForm(env, request, rsvpForm(context.params.slug ?? '')));

export const config: Config = { path: '/api/events/:slug/rsvp' };
