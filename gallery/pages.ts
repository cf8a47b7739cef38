import { BECOME_A_CONNECTOR } from '../forms/become-a-connector/form.ts';
import type { Form } from '../forms/form.ts';
import { type FormNotice, formPage } from '../forms/formPage.tsx';
import { LEARN_MORE } from '../forms/learn-more/form.ts';
import type { LinkReader, Page } from '../forms/pages/page.ts';
import { PAGE_STATES } from '../forms/pages/states.fixture.ts';
import { parseForm } from '../forms/parse.ts';
import { namesOf } from '../forms/question.ts';
import { REFER_SOMEONE } from '../forms/refer-someone/form.ts';
import { rsvpForm } from '../forms/rsvp/form.ts';
import { schemaOf } from '../forms/schemaOf.ts';

interface PageExhibit {
  name: string;
  write: (reader: LinkReader) => Page;
}

/** A form as it is opened, sent empty, and with each notice on top. */
function statesOf(form: Form, notices: readonly FormNotice[]): PageExhibit[] {
  const parsed = parseForm(schemaOf(form.questions), namesOf(form.questions), {});
  const mistakes = { answers: {}, issues: parsed.ok ? [] : parsed.issues };
  return [
    { name: `${form.name}/empty`, write: (reader) => formPage({ form, reader }) },
    { name: `${form.name}/mistakes`, write: (reader) => formPage({ form, reader, filled: mistakes }) },
    ...notices.map((notice) => ({
      name: `${form.name}/${notice}`,
      write: (reader: LinkReader) => formPage({ form, reader, notice }),
    })),
  ];
}

const ANY = ['service-problem', 'too-often'] as const;

/** Every form in each of its states, and every state of the pages that functions answer with. */
export const PAGES: readonly PageExhibit[] = [
  ...[LEARN_MORE, BECOME_A_CONNECTOR, REFER_SOMEONE].flatMap((form) => statesOf(form, ANY)),
  ...statesOf(rsvpForm('example'), [...ANY, 'rsvp-closed', 'rsvp-past']),
  ...PAGE_STATES.map(({ name, write }) => ({ name: name.replaceAll(' ', '-'), write })),
];
