import { fillMessage } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { Step } from '../../program/plan/plan.ts';
import type { LinkReader } from '../pages/page.ts';

/** A plan as it was written, with what became of it where that is known. */
export function PlanSteps({ steps, reader }: { steps: readonly Step[]; reader: LinkReader }) {
  const { language } = reader;
  const { plan, emails } = messagesFor(language);
  return steps.map(({ _key, what, on, where, became }, place) => (
    <dl className="card" key={_key}>
      <div>
        <dt>{fillMessage(plan.stepLegend, { number: String(place + 1) }, language)}</dt>
        <dd>
          <bdi>{what}</bdi>
        </dd>
      </div>
      <div>
        <dt>{emails.labels.when}</dt>
        <dd>{reader.dayInWords(on)}</dd>
      </div>
      <div>
        <dt>{emails.labels.where}</dt>
        <dd>
          <bdi>{where}</bdi>
        </dd>
      </div>
      {became && (
        <div>
          <dt>{plan.becameLegend}</dt>
          <dd>{plan.became[became]}</dd>
        </div>
      )}
    </dl>
  ));
}
