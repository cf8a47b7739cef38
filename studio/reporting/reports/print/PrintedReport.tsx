import { createPortal } from 'react-dom';
import { periodInWords } from '../../../../emails/staff-report/figures.ts';
import type { Cell } from '../../../../program/overview/table.ts';
import type { Report } from '../../../../program/reports/report.ts';
import { BAND, TILES } from '../../../../theme/theme.ts';
import { useProgramSettings } from '../../../shared/clients/useProgramSettings.ts';
import { dayInWords, todayHere } from '../../../shared/labels/dates.ts';
import { Band, OnPaper, Soft } from '../../../shared/print/paper.ts';
import { groupingWords, reportTexts } from '../labels.ts';
import { groupTable, happeningTable, resultTable } from '../reportTables.ts';
import { sentencesOf } from '../sentences.ts';
import { PrintedTable, written } from './PrintedTable.tsx';
import { Lead, Pages, Tiles } from './pages.ts';

/** Groups that fit on the second page beside what explains the numbers, also where each takes two lines. */
const GROUPS_SHOWN = 14;

/**
 * A report on two pages, for a funder: what happened and what came of it, then the same by groups and how to read it.
 * It lies behind the Studio until it is printed.
 */
export function PrintedReport({ report }: { report: Report }) {
  const { programName = '', city = '', phone = '', email = '' } = useProgramSettings() ?? {};
  const sender = [programName, city].filter(Boolean).join(' · ');
  const period = periodInWords(report.period, 'en');
  return createPortal(
    <div data-printed-report lang="en">
      <OnPaper />
      <Pages>
        <section>
          <Band aria-hidden="true">
            {[...BAND, ...BAND, ...BAND].map((tile, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a tile has no other name, and keeps its place
              <i key={place} style={{ background: TILES[tile] }} />
            ))}
          </Band>
          <Soft>{sender}</Soft>
          <h1>Report for {period}</h1>
          <Lead>{sentencesOf(report).join(' ')}</Lead>
          <h2>{reportTexts.happenings}</h2>
          <p>{reportTexts.happeningsSays}</p>
          <Happenings report={report} />
          <h2>{reportTexts.results}</h2>
          <p>{reportTexts.resultsSays}</p>
          <PrintedTable table={resultTable(report)} notes={notes} />
        </section>
        <section>
          <Soft>
            {sender} · {period}
          </Soft>
          <Groups report={report} />
          <h2>How to read these numbers</h2>
          <HowToRead />
          <p>
            Counted on {dayInWords(todayHere())}. Do you have a question?{' '}
            {[phone, email].filter(Boolean).join(' · ')}
          </p>
        </section>
      </Pages>
    </div>,
    document.body,
  );
}

/** What is counted under a name; nothing where it is what the line above says. */
const notes = new Map(
  Object.values(reportTexts.figures).flatMap(({ name, counts }, at, all): [string, string][] =>
    counts === all[at - 1]?.counts || name === reportTexts.figures.job.name ? [] : [[name, counts]],
  ),
);

/** What is shown of a group, added up. */
const shownIn = (row: readonly Cell[]) =>
  row.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);

function Happenings({ report }: { report: Report }) {
  return (
    <Tiles>
      {happeningTable(report).rows.map(([name = null, value = null]) => (
        <div key={name}>
          <dt>
            {written(name)}
            <Soft>{notes.get(String(name))}</Soft>
          </dt>
          <dd>{written(value)}</dd>
        </div>
      ))}
    </Tiles>
  );
}

function Groups({ report }: { report: Report }) {
  const table = groupTable(report);
  if (!table || !report.by) return null;
  const { rows } = table;
  const largest = new Set(
    rows.toSorted((one, other) => shownIn(other) - shownIn(one)).slice(0, GROUPS_SHOWN),
  );
  return (
    <>
      <h2>By {groupingWords[report.by].toLowerCase()}</h2>
      <PrintedTable table={{ ...table, rows: rows.filter((row) => largest.has(row)) }} />
      {rows.length > GROUPS_SHOWN && <p>The {GROUPS_SHOWN} largest are shown.</p>}
    </>
  );
}

function HowToRead() {
  return (
    <>
      <p>
        <strong>In its time.</strong> Sign-ups, introductions, meetings and contacts are counted on the day on
        which they happened. A year is the sum of its months. What came of the introductions of this time is
        followed until the day of this page, so the latest numbers still grow.
      </p>
      <p>
        <strong>Of.</strong> The whole that a number is a part of. The per cent is of this whole, those of
        whom nothing is known among them.
      </p>
      <p>
        <strong>Not known.</strong> {reportTexts.after[1]} “Known, per cent” is the part of the whole of which
        we know.
      </p>
      <p>
        <strong>A dash.</strong> {reportTexts.after[0]} A group of which every number would be hidden is left
        out.
      </p>
      <p>
        <strong>Introduced, and called off.</strong> An introduction that staff called off before the two met
        is counted nowhere. Whoever asked us to erase their record is no longer among those who signed up; an
        introduction stays a count without a name.
      </p>
    </>
  );
}
