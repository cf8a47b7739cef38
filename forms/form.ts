import type { ReactNode } from 'react';
import type { Messages } from '../locales/messages.ts';
import type { Reader } from './pages/page.ts';
import type { Question } from './question.ts';
import type { FormName } from './texts.ts';

/** What a group of questions that looks different from the others is drawn from. */
export interface GroupProps {
  reader: Reader;
  title: string;
  /** Shows the group's questions, each as it is or changed for this group. */
  fields: (change?: (question: Question) => Question) => ReactNode;
}

/** What a page tells before its form. `{city}` and the like are filled from the settings. */
interface Introduction {
  lead: string;
  nextTitle: string;
  next: readonly string[];
  privacy: { title: string; text: string };
}

/** The words of a form. */
interface FormWords {
  title: string;
  formTitle: string;
  formNote: string;
  callInstead: string;
  submit: string;
  groups?: Readonly<Record<string, string>>;
}

/** A form that anyone may send. */
export interface Form {
  name: FormName;
  /** The id of the form on its page. */
  id: string;
  /** Where it is sent. */
  action: string;
  words: (messages: Messages) => FormWords;
  questions: readonly Question[];
  /** Groups that look different from the others, by name. */
  groups?: Readonly<Record<string, (props: GroupProps) => ReactNode>>;
  /** What a page of the form's own tells first. A form that stands on another page has none. */
  introduction?: (messages: Messages) => Introduction;
  About?: (reader: Reader) => ReactNode;
  /** Who sends it may come into a comparison of pages: the page says so while one runs. */
  tellsOfTrials?: true;
}
