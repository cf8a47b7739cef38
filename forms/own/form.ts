import { z } from 'zod';
import type { Settings } from '../../program/content/settings.ts';
import { OWN_FORMS, type OwnForm } from '../../program/ownQuestions/ownQuestion.ts';
import { type ProposedBy, proposing, schemaProposing } from '../capacity/asked.ts';
import { type AskedBy, asked, schemaAsked } from '../criteria/asked.ts';
import type { Form } from '../form.ts';
import { schemaIn } from '../inCountry.ts';
import { offering, schemaKnowing } from '../offeredFields.ts';
import { type FormAnswers, type ParsedForm, parseForm } from '../parse.ts';
import { namesOf, type Question } from '../question.ts';
import { shapeOf } from '../schemaOf.ts';
import type { FormName } from '../texts.ts';
import type { OwnValues } from './answers.ts';
import { type OwnSettings, ownQuestionsAsked } from './questions.ts';

/** What a form is read by: the country, and the city's own questions. */
export type FormSettings =
  | (Pick<Settings, 'country' | 'ownQuestions'> &
      Partial<Pick<Settings, 'criteria' | 'capacity' | 'fieldsOfWork'>>)
  | undefined;

/** The name of a form that a city may add questions to; nothing of any other. */
export const ownFormOf = (name: FormName): OwnForm | undefined => OWN_FORMS.find((own) => own === name);

/** Where they stand: with what else is asked of a person, before what the person agrees to. */
export function withOwnAmong(questions: readonly Question[], own: readonly Question[]): Question[] {
  const place = questions.findIndex(({ group }) => group === 'consent');
  const at = place < 0 ? questions.length : place;
  return [...questions.slice(0, at), ...own, ...questions.slice(at)];
}

/** What a city makes of something by its settings, made once: to make it costs more than to read a form by it. */
function madeOnce<Of extends object, By extends object | undefined, Made>(make: (of: Of, by: By) => Made) {
  const made = new WeakMap<object, WeakMap<Of, Made>>();
  return (of: Of, by: By): Made => {
    if (!by) return make(of, by);
    const before = made.get(by) ?? new WeakMap<Of, Made>();
    made.set(by, before);
    const known = before.get(of) ?? make(of, by);
    before.set(of, known);
    return known;
  };
}

const askedOnce = madeOnce(asked);
const proposingOnce = madeOnce(proposing);

/** The program's own questions of a form as the city asks them: about the criteria, and with what it proposes filled in. */
export const askedIn = (
  form: FormName,
  questions: readonly Question[],
  settings: AskedBy & ProposedBy,
): readonly Question[] =>
  form === 'learn-more' ? askedOnce(questions, settings) : proposingOnce(questions, settings);

/** A form as a city asks it: with the fields that it offers and its own questions, as they are asked of who has answered so far. */
export function withOwnQuestions(form: Form, settings: OwnSettings, answers?: FormAnswers): Form {
  const name = ownFormOf(form.name);
  const questions = offering(form.questions, settings, answers);
  if (!name) return { ...form, questions };
  const own = ownQuestionsAsked(settings, name, answers);
  return { ...form, questions: withOwnAmong(askedIn(form.name, questions, settings), own) };
}

/** Whether a form is sent now, or was sent before: what is asked only since then is not missing in it. */
export type SentWhen = 'now' | 'before';

/** The answers as a form is read, with the answers to the city's own questions beside them. */
export type ReadForm<Value> =
  | { ok: true; value: Value; own: OwnValues }
  | Extract<ParsedForm<Value>, { ok: false }>;

const asSent = (questions: readonly Question[], answers: FormAnswers, when: SentWhen) =>
  when === 'now'
    ? questions
    : questions.filter(({ name }) => [answers[name] ?? []].flat().some((value) => value !== ''));

const NOTHING_OWN = z.object({});

const schemaMade = madeOnce((schema: z.ZodType, settings: FormSettings) => schemaBy(schema, settings));

// The compiler does not follow a schema through the map: the first line says what comes out.

/** The schema of a form as a city reads it, when it is sent now. */
function schemaNow<Schema extends z.ZodType>(schema: Schema, settings: FormSettings): Schema;
function schemaNow(schema: z.ZodType, settings: FormSettings): z.ZodType {
  return schemaMade(schema, settings);
}

const schemaBy = <Schema extends z.ZodType>(
  schema: Schema,
  settings: FormSettings,
  before?: FormAnswers,
): Schema =>
  schemaAsked(
    schemaKnowing(schemaProposing(schemaIn(schema, settings?.country), settings), settings),
    settings,
    before,
  );

/** Reads a form by its schema and by the city's own questions: all that is to be mended at once, in the order of the page. */
export function readForm<Schema extends z.ZodType>(
  name: FormName,
  questions: readonly Question[],
  schema: Schema,
  answers: FormAnswers,
  settings: FormSettings,
  when: SentWhen = 'now',
): ReadForm<z.output<Schema>> {
  const form = ownFormOf(name);
  const own = form ? asSent(ownQuestionsAsked(settings, form, answers), answers, when) : [];
  const names = namesOf(withOwnAmong(askedIn(name, questions, settings), own));
  const read = when === 'now' ? schemaNow(schema, settings) : schemaBy(schema, settings, answers);
  const parsed = parseForm(read, names, answers);
  const parsedOwn = parseForm(own.length > 0 ? z.object(shapeOf(own)) : NOTHING_OWN, names, answers);
  if (parsed.ok && parsedOwn.ok) return { ok: true, value: parsed.value, own: parsedOwn.value };
  const issues = [parsed, parsedOwn].flatMap((one) => (one.ok ? [] : one.issues));
  const place = (field: string) => (names.includes(field) ? names.indexOf(field) : names.length);
  return { ok: false, issues: issues.sort((one, other) => place(one.field) - place(other.field)) };
}
