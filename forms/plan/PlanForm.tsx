import { fillMessage } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { Step } from '../../program/plan/plan.ts';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import type { Reader } from '../pages/page.ts';
import { STEP_ROWS, stepQuestions } from './questions.ts';

/** A plan that is kept, as its form holds it. */
export const filledWith = (steps: readonly Step[]): FilledForm => ({
  answers: Object.fromEntries(
    steps.flatMap(({ what, on, where }, place) => [
      [`what-${place + 1}`, what],
      [`on-${place + 1}`, on],
      [`where-${place + 1}`, where],
    ]),
  ),
  issues: [],
});

interface Props {
  reader: Reader;
  action: string;
  filled?: FilledForm | undefined;
  button: string;
}

/** Up to three steps: what, when and where. */
export function PlanForm({ reader: { language }, action, filled, button }: Props) {
  const { plan } = messagesFor(language);
  return (
    <form method="post" action={action} noValidate>
      <input type="hidden" name="action" value="plan" />
      {STEP_ROWS.map((row) => (
        <fieldset className="group" key={row}>
          <legend>
            <h2>{fillMessage(plan.stepLegend, { number: String(row) }, language)}</h2>
          </legend>
          <Fields form="plan" questions={stepQuestions(row)} language={language} filled={filled} />
        </fieldset>
      ))}
      <button type="submit" className="btn">
        {button}
      </button>
    </form>
  );
}
