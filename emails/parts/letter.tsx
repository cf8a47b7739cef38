import type { ReactNode } from 'react';
import type { ToReader } from '../content.ts';
import { FRAME_WORDS } from '../frame/words.ts';
import { Action } from './Action.tsx';
import type { Values } from './fill.ts';
import { Paragraphs } from './Paragraphs.tsx';

/** Words that every letter has. `{program}`, `{city}`, `{phone}`, `{name}` and a letter's own values are filled in. */
export interface LetterWords {
  /** What to do, or what has happened. */
  subject: string;
  /** The line a mail program shows after the subject. */
  preheader: string;
  heading: string;
}

/** Words of a letter that only tells something. */
export interface TellingWords extends LetterWords {
  tell: readonly string[];
}

/** Words of a letter that asks for one press of a button. */
export interface AskingWords extends TellingWords {
  button: string;
  after: readonly string[];
}

/** Why the reader got the letter, and how to have it stop: by the link to the record, or by a sentence. */
export interface Foot {
  why: string;
  promise: string;
  recordLink?: string | undefined;
  stop?: string;
}

/** A letter before it is put into its frame. */
export interface Letter {
  words: LetterWords;
  values: Values;
  body: ReactNode;
  foot: Foot;
}

/** What can stand in any sentence of a letter. */
export function commonValues({ sender, name }: ToReader): Values {
  return { program: sender.programName, city: sender.city, phone: sender.phone, name };
}

type Reader = ToReader & { recordLink?: string | undefined };

/** The foot of a letter to a participant. */
export function toParticipant({ language, recordLink }: Reader): Foot {
  const { why, promise, stopByAnswer } = FRAME_WORDS[language];
  return { why: why.participant, promise, recordLink, stop: stopByAnswer };
}

/** The foot of a letter to a connector. */
export function toConnector({ language, recordLink }: Reader): Foot {
  const { why, connectorPromise: promise, stopByAnswer } = FRAME_WORDS[language];
  return { why: why.connector, promise, recordLink, stop: stopByAnswer };
}

/** The foot of a letter to someone of whom we keep one form: it is erased on a word. */
export function toOther({ language }: ToReader, why: string): Foot {
  const { promise, stopByAnswer } = FRAME_WORDS[language];
  return { why, promise, stop: stopByAnswer };
}

/** The foot of a letter that comes once and after which nothing is left to stop. */
export function toOnce({ language }: ToReader, why: string): Foot {
  return { why, promise: FRAME_WORDS[language].promise };
}

/** A letter that only tells something. */
export function telling(reader: ToReader, words: TellingWords, foot: Foot, more: Values = {}): Letter {
  const values = { ...commonValues(reader), ...more };
  return { words, values, foot, body: <Paragraphs texts={words.tell} values={values} /> };
}

/** A letter that asks for one press of a button. */
export function asking(
  reader: ToReader & { link: string },
  words: AskingWords,
  foot: Foot,
  more: Values = {},
): Letter {
  const values = { ...commonValues(reader), ...more };
  const body = (
    <>
      <Paragraphs texts={words.tell} values={values} />
      <Action language={reader.language} link={reader.link} button={words.button} />
      <Paragraphs texts={words.after} values={values} />
    </>
  );
  return { words, values, foot, body };
}
