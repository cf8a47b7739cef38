import type { ReactNode } from 'react';
import { messagesFor } from '../../locales/messages.ts';
import type { Day } from '../../program/clock/day.ts';
import type { Step } from '../../program/plan/plan.ts';
import { EMPTY_FORM, errorsOf, type FilledForm } from '../fields/filledForm.ts';
import { OUTCOME } from '../outcome/outcome.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';
import { LeaveTrial } from '../trial/LeaveTrial.tsx';
import { BecameForm } from './BecameForm.tsx';
import { filledWith, PlanForm } from './PlanForm.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import { becameQuestion, STEP_ROWS, stepQuestions } from './questions.ts';

interface Written {
  steps: readonly Step[];
}

export type PlanView =
  | { state: 'write'; filled?: FilledForm | undefined }
  | (Written & { state: 'show' | 'kept'; askedOn: Day; filled?: FilledForm | undefined })
  | (Written & { state: 'asked'; asksOutcome: boolean; filled?: FilledForm | undefined })
  | (Written & { state: 'answered' })
  /** A comparison of pages leaves it out. */
  | { state: 'compared' | 'closed' };

function Body({ view, reader }: { view: PlanView; reader: LinkReader }): ReactNode {
  const { plan } = messagesFor(reader.language);
  switch (view.state) {
    case 'write':
      return <PlanForm reader={reader} action={reader.action} filled={view.filled} button={plan.send} />;
    case 'show':
    case 'kept':
      return (
        <>
          <PlanSteps steps={view.steps} reader={reader} />
          <details open={view.filled !== undefined}>
            <summary>{plan.change}</summary>
            <PlanForm
              reader={reader}
              action={reader.action}
              filled={view.filled ?? filledWith(view.steps)}
              button={plan.send}
            />
          </details>
        </>
      );
    case 'asked':
      return <BecameForm {...view} reader={reader} filled={view.filled ?? EMPTY_FORM} />;
    case 'answered':
      return <PlanSteps steps={view.steps} reader={reader} />;
    case 'compared':
      return <LeaveTrial reader={reader} />;
    case 'closed':
      return null;
  }
}

/** What to mend: each is refused in the words in which it was asked. */
function errorsIn(view: PlanView, { issues }: FilledForm, { language }: LinkReader) {
  const questions = [
    ...STEP_ROWS.flatMap(stepQuestions),
    ...('steps' in view ? view.steps.map(becameQuestion) : []),
  ];
  return issues.flatMap((issue) =>
    issue.field === OUTCOME.name
      ? errorsOf('follow-up', [OUTCOME], [issue], language)
      : errorsOf('plan', questions, [issue], language),
  );
}

/** Behind the link to a plan: the participant writes it, reads and changes it, and says once what became of it. */
export function planPage(view: PlanView, reader: LinkReader): Page {
  const { plan, links } = messagesFor(reader.language);
  const filled = ('filled' in view && view.filled) || EMPTY_FORM;
  return statePage(reader, plan.states[view.state], {
    values: 'askedOn' in view ? { askedOn: reader.dayInWords(view.askedOn) } : {},
    errors: errorsIn(view, filled, reader),
    children: <Body view={view} reader={reader} />,
    ending: links.person,
  });
}
