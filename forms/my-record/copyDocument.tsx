import type { ReactNode } from 'react';
import { fillMessage } from '../../locales/format.ts';
import { type Language, LOCALES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { Way } from '../../program/way/way.ts';
import { AnswerEntries } from '../AnswerEntries.tsx';
import { answerRows } from '../answerRows.ts';
import type { OwnSettings } from '../own/questions.ts';
import type { FormAnswers } from '../parse.ts';
import { renderHtml } from '../render.ts';
import { EmailsAndEvents, type KeptCopy, Meetings, type Words } from './copyParts.tsx';
import { type Holder, recordForm } from './holder.ts';
import { StoredValue } from './StoredValue.tsx';

interface Copy {
  language: Language;
  program: string;
  holder: Holder;
  /** By what the city's own questions are read. */
  settings?: OwnSettings;
  answers: FormAnswers;
  way: Way | undefined;
  /** All that is kept, as the person may have it. */
  copies: readonly KeptCopy[];
  /** When it was made, in words. */
  madeAt: string;
  inWords: Words;
}

/** It is opened as a file, by itself: what it looks like stands in it. */
const SHEET = `body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
dl{margin:0}dt{color:#555;margin-block-start:.6rem}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
section section{border-block-start:1px solid #ccc;margin-block-start:1rem}
dd dl{padding-inline-start:1.2rem}li{margin-block:.3rem}`;

function WayList({ way, language, inWords }: Pick<Copy, 'language' | 'inWords'> & { way: Way }) {
  const { steps, marks } = messagesFor(language).myRecord.way;
  return (
    <ol>
      {way.steps.map(({ key, state, on }) => (
        <li key={key}>
          {steps[key]} ({marks[state]}){on && `: ${inWords(on)}`}
        </li>
      ))}
    </ol>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Body(copy: Copy) {
  const { language, program, holder, settings, answers, way, copies, madeAt, inWords } = copy;
  const t = messagesFor(language).myRecord.copy;
  const { form, questions } = recordForm(holder, settings);
  return (
    <main>
      <h1>{fillMessage(t.title, { program }, language)}</h1>
      <p>{fillMessage(t.made, { date: madeAt }, language)}</p>
      {way && (
        <Part title={t.way}>
          <WayList way={way} language={language} inWords={inWords} />
        </Part>
      )}
      <Part title={t.answers}>
        <dl>
          <AnswerEntries rows={answerRows(form, questions, answers, language)} />
        </dl>
      </Part>
      <Meetings copies={copies} language={language} inWords={inWords} />
      <EmailsAndEvents copies={copies} language={language} inWords={inWords} />
      <Part title={t.rest}>
        <p>{t.restNote}</p>
        <div lang="en" dir="ltr">
          <StoredValue value={copies} />
        </div>
      </Part>
    </main>
  );
}

/** All that is kept of one person, as a page that can be kept, opened without a network, and printed. */
export function copyDocument(copy: Copy): string {
  const { language, program } = copy;
  const { direction } = LOCALES[language].language;
  const { title } = messagesFor(language).myRecord.copy;
  const html = renderHtml(
    <html lang={language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{fillMessage(title, { program }, language)}</title>
        <style>{SHEET}</style>
      </head>
      <body>
        <Body {...copy} />
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
