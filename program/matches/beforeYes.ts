import { fullName } from '../fullName.ts';
import type { Participant } from '../participants/participant.ts';
import { redactContacts } from '../redaction.ts';

/**
 * What a connector reads of a person before a yes, in the letter and on the page behind its button: field, profession,
 * years, languages and goal, and in what the person wrote neither name nor contact. `conceal` does the same to any
 * other text that is told with it.
 */
export function beforeYes(participant: Participant) {
  const { field, profession, yearsOfExperience: years, english, languages, goal } = participant;
  const conceal = (text: string) => redactContacts(text, [fullName(participant)]);
  return {
    about: { field, profession: conceal(profession), years, english, languages, goal: conceal(goal) },
    conceal,
  };
}
