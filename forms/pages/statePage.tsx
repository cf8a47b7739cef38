import type { ReactNode } from 'react';
import type { Values } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import { ErrorSummary, type FieldError } from '../fields/ErrorSummary.tsx';
import type { Page, Reader } from './page.ts';
import { Sentence } from './Sentence.tsx';

interface State {
  title: string;
  text: readonly string[];
}

export interface StateParts {
  /** What stands in the braces of the sentences, by name. */
  values?: Values;
  /** What to mend in what was sent. */
  errors?: readonly FieldError[];
  /** What the page asks or shows below its sentences. */
  children?: ReactNode;
  /** The last sentence: how to reach a person. */
  ending?: string;
}

/** A page that says how something stands: a title, some sentences, what is asked. */
export function statePage(
  reader: Reader,
  { title, text }: State,
  { values, errors = [], children, ending }: StateParts = {},
): Page {
  const { forms, links } = messagesFor(reader.language);
  const { errorPrefix } = forms;
  const isWrong = errors.length > 0;
  return {
    title: isWrong ? errorPrefix + title : title,
    main: (
      <>
        {isWrong && (
          <div className="prose">
            <ErrorSummary language={reader.language} errors={errors} />
          </div>
        )}
        <section className="prose">
          <h1>{title}</h1>
          {text.map((sentence) => (
            <Sentence key={sentence} text={sentence} values={values} reader={reader} />
          ))}
          {children}
          {ending && <Sentence className="ending" text={ending} reader={reader} />}
          {ending && <Sentence text={links.reach} reader={reader} />}
        </section>
      </>
    ),
  };
}
