import { Stack, Text } from '@sanity/ui';
import { planIn, type Step } from '../../../program/plan/plan.ts';
import { dayInWords } from '../../shared/labels/dates.ts';
import { becameWords } from '../../shared/labels/plans.ts';

/** One step in a line: what, when, where, and what became of it. */
const lineOf = ({ what, on, where, became }: Step) =>
  [`${what}, on ${dayInWords(on)}, ${where}`, became && becameWords[became]].filter(Boolean).join(' → ');

/** What the participant plans after the coffee. Nothing where none was written. */
export function PlanLines({ match }: { match: Readonly<Record<string, unknown>> }) {
  const plan = planIn(match);
  if (!plan) return null;
  return (
    <Stack gap={3}>
      <Text size={1} muted>
        Their plan{plan.askedAt && !plan.answeredAt ? ', asked about and not answered' : ''}
      </Text>
      {plan.steps.map((step) => (
        <Text size={1} key={step._key}>
          <span dir="auto">{lineOf(step)}</span>
        </Text>
      ))}
    </Stack>
  );
}
