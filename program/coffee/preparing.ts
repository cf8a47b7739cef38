import type { Language } from '../../locales/locales.ts';
import type { Field } from '../fields.ts';
import type { Match } from '../matches/match.ts';
import { coffeeIn } from './coffee.ts';

/** Whether the two of a match have a coffee to prepare for, or have just had it. */
export const mayPrepare = ({ status }: Pick<Match, 'status'>): boolean =>
  status === 'introduced' || status === 'met';

/**
 * Whether the connector may already read how to reach the participant: with an offer of times the participant learns who
 * the connector is, and the connector learns the rest with the agreement.
 */
export const reachesParticipant = (match: { coffee?: unknown }): boolean =>
  coffeeIn(match)?.state !== 'offered';

/** How many questions the page gives, and where among the general ones those of a field stand. */
export const QUESTIONS_ASKED = 5;

/**
 * Five questions to ask: how a first job looks and what it pays, since honest entry-level information is what helps most
 * (docs/decisions/032), then those of the field, and the last of the general ones, which asks for names.
 */
export function fiveQuestions<Text>(
  general: readonly Text[],
  ofField: Readonly<Partial<Record<Field, readonly Text[]>>>,
  field: Field,
): Text[] {
  const own = ofField[field] ?? [];
  if (own.length === 0) return general.slice(0, QUESTIONS_ASKED);
  return [...general.slice(1, 2), ...own, ...general.slice(own.length - QUESTIONS_ASKED + 1)];
}

/** The language of a first message: one that both have chosen for their letters, or else English, which both have to do with. */
export const languageBetween = (one: Language, other: Language): Language => (one === other ? one : 'en');
