import type { AgreedCoffees } from '../../program/agreedCoffees.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { parseOffer } from '../coffee/offer.ts';
import { type FormAnswers, type ParsedForm, parseForm } from '../parse.ts';
import { ANSWER_FIELDS, answerSchema, type ConnectorAnswer } from './questions.ts';

interface Frame {
  now: Date;
  timeZone: string;
  /** The coffees that the connector has agreed on with others. */
  others: AgreedCoffees;
}

/** Parses a connector's answer to a question; a yes that comes with times (`offer`) by the rules of an offer. Never throws. */
export function parseAnswer(answers: FormAnswers, frame: Frame): ParsedForm<ConnectorAnswer> {
  if (answers.answer !== 'offer')
    return parseForm(answerSchema(dayOf(frame.now, frame.timeZone)), ANSWER_FIELDS, answers);
  const offer = parseOffer(answers, { by: 'connector', ...frame });
  return offer.ok ? { ok: true, value: { answer: 'offer', offer: offer.value } } : offer;
}
