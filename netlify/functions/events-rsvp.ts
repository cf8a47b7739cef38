import type { Config, Context } from '@netlify/functions';
import { rsvpAt } from '../services/forms/forms.ts';
import { receiveForm } from '../services/sent/receiveForm.ts';

/** Who comes to an event: the form on the event's own page. */
export default (request: Request, context: Context) =>
  receiveForm('events-rsvp', request, rsvpAt(context.params.slug ?? ''), context);

export const config: Config = {
  path: '/api/events/:slug/rsvp',
};
