import { RSVP_QUESTIONS, rsvpSchema } from '../rsvp/questions.ts';

/** What a guest can change of a visit. */
const CHANGEABLE = ['people', 'needs'] as const;

export const VISIT_QUESTIONS = RSVP_QUESTIONS.filter(({ name }) => CHANGEABLE.some((one) => one === name));

export const visitChangeSchema = rsvpSchema.pick({ people: true, needs: true });
