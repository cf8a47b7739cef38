import { cleanAddress } from '../typed/clean.ts';

/**
 * Why a form that waited could not be stored: `unreadable` it is broken · `mistakes` the form asks other things today ·
 * `no-event` the event it was for is gone · `not-stored` the Content Lake refused it several times · `maybe-a-machine` its
 * trap was filled in, by a machine or by a browser that fills in everything · `unknown-sender` an email to us of which
 * nobody knows whose it is.
 */
export const SET_ASIDE_REASONS = [
  'unreadable',
  'mistakes',
  'no-event',
  'not-stored',
  'maybe-a-machine',
  'unknown-sender',
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

export interface WaitingForm {
  /** The key under which it waited: the same form set aside twice is one document. */
  key: string;
  why: SetAsideReason;
  /** As it was found, where it could not be read. */
  text: string;
  form?: string;
  receivedAt?: string;
  answers?: Readonly<Record<string, string | readonly string[]>>;
  now: Date;
}

const lines = (value: string | readonly string[]) => (typeof value === 'string' ? value : value.join(', '));

/**
 * A form that staff must look at: nothing that somebody sent is thrown away. `email` is whom to write to, and by which
 * an erasure finds it.
 */
export function setAsideForm({ key, why, text, form, receivedAt, answers, now }: WaitingForm) {
  const asAnswers = Object.entries(answers ?? {}).map(([name, value], place) => ({
    _key: `answer-${place}`,
    name,
    value: lines(value),
    // Each by itself, so that the form can still be read.
    values: [value].flat(),
  }));
  const email = cleanAddress([answers?.email ?? answers?.partnerEmail ?? ''].flat()[0] ?? '');
  return {
    _id: `setAside.${key.replace(/[^\w-]/g, '-').slice(0, 100)}`,
    _type: 'setAside' as const,
    why,
    setAsideAt: now.toISOString(),
    ...(form && { form }),
    ...(receivedAt && { receivedAt }),
    ...(email && { email }),
    answers: asAnswers,
    ...(!answers && { text }),
  };
}
