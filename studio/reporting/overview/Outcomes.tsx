import type { OutcomesAt } from '../../../program/overview/outcomes.ts';
import { DataTable } from './DataTable.tsx';
import { Figure } from './Figure.tsx';
import { OutcomeChart } from './OutcomeChart.tsx';
import { outcomeTable } from './tables.ts';

/** What participants told us at 30, 90 and 180 days, with those who told us nothing as a class of their own. */
export function Outcomes({ outcomes }: { outcomes: readonly OutcomesAt[] }) {
  const isEmpty = outcomes.every(({ asked }) => asked === 0);
  return (
    <Figure
      title="What came of it"
      says="Introductions whose participant agreed to be asked, 30, 90 and 180 days later. The denominator is each time the number asked. No answer is not “nothing”: it is not known."
      csv={outcomeTable(outcomes)}
      empty={
        isEmpty
          ? 'Nobody has been asked yet: the first question comes 30 days after an introduction.'
          : undefined
      }
      chart={<OutcomeChart outcomes={outcomes} />}
    >
      <DataTable table={outcomeTable(outcomes)} label="What came of it, as a table" />
    </Figure>
  );
}
