import { createPortal } from 'react-dom';
import type { Table } from '../../../program/overview/table.ts';
import { momentInWords } from '../../shared/labels/dates.ts';
import { OnPaper, Soft } from '../../shared/print/paper.ts';
import { PrintedTable } from '../reports/print/PrintedTable.tsx';
import { Lead, Pages } from '../reports/print/pages.ts';
import type { TrialViewProps } from './TrialView.tsx';
import { changeSentences, HOW_TO_READ, verdictSentence } from './trialSentences.ts';
import { differencesTable, groupsTable, outcomesTable, planTable, powerTable } from './trialTables.ts';

interface PrintedTrialProps extends TrialViewProps {
  at: Date;
  sender: readonly (string | undefined)[];
}

/** A trial on two pages: the plan and what can be said, then the numbers and how to read them. It lies behind the Studio until it is printed. */
export function PrintedTrial({ trial, plan, analysis, at, sender }: PrintedTrialProps) {
  return createPortal(
    <div data-printed-report lang="en">
      <OnPaper />
      <Pages>
        <section>
          <Soft>{sender.filter(Boolean).join(' · ')}</Soft>
          <h1>Do these pages help? A trial</h1>
          <Lead>{verdictSentence(analysis, plan)}</Lead>
          {changeSentences(trial).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <h2>The plan</h2>
          <Lines table={planTable(plan)} />
          <h2>The groups</h2>
          <PrintedTable table={groupsTable(analysis)} />
          <h2>How much it can show</h2>
          <Lines table={powerTable(analysis, plan)} />
        </section>
        <section>
          <h2>What came of it</h2>
          <PrintedTable table={outcomesTable(analysis)} />
          <h2>The difference, in points of 100</h2>
          <PrintedTable table={differencesTable(analysis, plan)} />
          <h2>How to read this</h2>
          {HOW_TO_READ.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>Counted {momentInWords(at.toISOString())}.</p>
        </section>
      </Pages>
    </div>,
    document.body,
  );
}

/** A table of one value each, as lines: the value is in words. */
function Lines({ table: { rows } }: { table: Table }) {
  return rows.map(([name, value]) => (
    <p key={name}>
      <strong>{name}.</strong> {value}
    </p>
  ));
}
