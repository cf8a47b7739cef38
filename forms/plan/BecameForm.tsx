import { messagesFor } from '../../locales/messages.ts';
import type { Step } from '../../program/plan/plan.ts';
import { Choices } from '../fields/Choices.tsx';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import { mistakeText } from '../mistakeText.ts';
import { OUTCOME } from '../outcome/outcome.ts';
import type { LinkReader } from '../pages/page.ts';
import { becameQuestion } from './questions.ts';

interface Props {
  steps: readonly Step[];
  reader: LinkReader;
  filled: FilledForm;
  /** What came of the coffee is asked here too: it would be another letter otherwise. */
  asksOutcome: boolean;
}

/** What became of each step, and of the work of who wrote them. */
export function BecameForm({ steps, reader, filled, asksOutcome }: Props) {
  const { language, action } = reader;
  const { plan } = messagesFor(language);
  return (
    <form method="post" action={action} noValidate>
      <input type="hidden" name="action" value="became" />
      <ul className="referrals">
        {steps.map((step) => {
          const { name } = becameQuestion(step);
          const issue = filled.issues.find(({ field }) => field === name);
          const label = (
            <>
              <bdi>{step.what}</bdi>
              <span>
                {reader.dayInWords(step.on)} · <bdi>{step.where}</bdi>
              </span>
              <span className="for-readers">{plan.becameLegend}</span>
            </>
          );
          return (
            <li key={step._key}>
              <Choices
                field={{ name, label, error: issue && mistakeText('plan', issue, language) }}
                values={[filled.answers[name] ?? step.became ?? ''].flat()}
                type="radio"
                choices={plan.became}
              />
            </li>
          );
        })}
      </ul>
      {asksOutcome && (
        <>
          <h2>{plan.outcomeTitle}</h2>
          <Fields form="follow-up" questions={[OUTCOME]} language={language} filled={filled} />
        </>
      )}
      <button type="submit" className="btn">
        {plan.send30}
      </button>
    </form>
  );
}
