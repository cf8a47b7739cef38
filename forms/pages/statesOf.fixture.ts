import { type Messages, messagesFor } from '../../locales/messages.ts';
import type { FormIssue } from '../parse.ts';
import type { LinkReader, Page } from './page.ts';

/** The texts of a state. */
interface Text {
  title: string;
  text: readonly string[];
}

/** One state of a page that functions answer with, filled for a fictional person. */
export interface PageState {
  /** The page, its state, and what is special about it, as `answer/ask/mistakes`. */
  name: string;
  page: string;
  state: string;
  write: (reader: LinkReader) => Page;
  /** The title and the sentences that are on it. */
  text: (messages: Messages) => Text;
}

/** The states of one page. Throws when one is missing. */
export function statesOf<View extends { state: string }>(
  page: string,
  write: (view: View, reader: LinkReader) => Page,
  texts: (messages: Messages) => Readonly<Record<View['state'], Text>>,
  views: readonly (View & { special?: string })[],
): PageState[] {
  const missing = Object.keys(texts(messagesFor('en'))).filter((name) =>
    views.every(({ state }) => state !== name),
  );
  if (missing.length > 0) throw new Error(`${page}: no example of ${missing.join(', ')}`);
  return views.map((view: View & { state: View['state']; special?: string }) => ({
    name: [page, view.state, view.special].filter(Boolean).join('/'),
    page,
    state: view.state,
    write: (reader) => write(view, reader),
    text: (messages) => texts(messages)[view.state],
  }));
}

/** What was sent, and what is to be mended in it. */
export const wrong = (answers: Record<string, string>, ...issues: [string, FormIssue['message']][]) => ({
  answers,
  issues: issues.map(([field, message]) => ({ field, message })),
});
