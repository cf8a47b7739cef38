import { Stack, Text } from '@sanity/ui';
import type { Report, ReportFigure } from '../../../program/reports/report.ts';
import { Bars } from '../overview/Bars.tsx';
import { DataTable } from '../overview/DataTable.tsx';
import { Figure } from '../overview/Figure.tsx';
import { groupingWords, reportTexts } from './labels.ts';
import { groupTable, happeningTable, resultTable } from './reportTables.ts';

/** A report on the screen: what happened, what came of it, and the same by groups. */
export function ReportView({ report }: { report: Report }) {
  const happened = happeningTable(report);
  const results = resultTable(report);
  const groups = groupTable(report);
  const bars = happened.rows.flatMap(([label, value]) =>
    typeof value === 'number' ? { label: String(label), value, note: '' } : [],
  );
  return (
    <Stack gap={6}>
      <Figure
        title={reportTexts.happenings}
        says={reportTexts.happeningsSays}
        csv={happened}
        chart={<Bars bars={bars} label={reportTexts.happenings} />}
      >
        <DataTable table={happened} label={`${reportTexts.happenings}, as a table`} />
      </Figure>
      <Figure title={reportTexts.results} says={reportTexts.resultsSays} csv={results}>
        <DataTable table={results} label={`${reportTexts.results}, as a table`} />
        <Definitions figures={report.figures} />
      </Figure>
      {groups && report.by && (
        <Figure
          title={`By ${groupingWords[report.by].toLowerCase()}`}
          says="What happened in this time. The columns add up to the numbers above."
          csv={groups}
        >
          <DataTable
            key={report.by}
            table={groups}
            label={`By ${groupingWords[report.by].toLowerCase()}, as a table`}
          />
        </Figure>
      )}
    </Stack>
  );
}

function Definitions({ figures }: { figures: readonly ReportFigure[] }) {
  return (
    <details>
      <Text as="summary" size={1} muted style={{ cursor: 'pointer' }}>
        What each number counts
      </Text>
      <Stack gap={3} paddingTop={3}>
        {figures.map(({ key }) => (
          <Text as="div" key={key} size={1}>
            <span>
              <strong>{reportTexts.figures[key].name}.</strong> {reportTexts.figures[key].counts}
            </span>
          </Text>
        ))}
      </Stack>
    </details>
  );
}
