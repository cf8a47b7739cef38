import type { Config, Context } from '@netlify/functions';
import { rsvpAt } from '../services/forms/forms.ts';
import { receiveForm } from '../services/forms/receiveForm.ts';
import { handle } from '../services/pages/handle.ts';

/** Who comes to an event: the form on the event's own page. */
export default (request: Request, context: Context) =>
  handle('events-rsvp', request, (env) =>
    receiveForm(env, request, rsvpAt(context.params.slug ?? ''), context),
  );

// Floods are stopped before a function runs; a class behind one address is not one. Read at the build: plain values only.
export const config: Config = {
  path: '/api/events/:slug/rsvp',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
