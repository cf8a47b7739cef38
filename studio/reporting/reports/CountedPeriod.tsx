import { BookmarkIcon } from '@sanity/icons/Bookmark';
import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { DownloadIcon } from '@sanity/icons/Download';
import { Button, Flex, Heading, Stack, Text } from '@sanity/ui';
import { periodInWords } from '../../../emails/staff-report/figures.ts';
import type { ReportCount } from '../../../program/reports/countReport.ts';
import type { Report } from '../../../program/reports/report.ts';
import { reportForOthers, reportForStaff } from '../../../program/reports/report.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { todayHere } from '../../shared/labels/dates.ts';
import { saveCsv } from '../csv/saveCsv.ts';
import { PrintedReport } from './print/PrintedReport.tsx';
import { ReportView } from './ReportView.tsx';
import { wholeTable } from './reportTables.ts';
import { SaveReport } from './SaveReport.tsx';
import type { Selection } from './selection.ts';
import { sentencesOf } from './sentences.ts';

interface CountedPeriodProps extends Pick<Selection, 'rule' | 'isForOthers'> {
  count: ReportCount;
  isReader: boolean;
}

/** A period as it was counted: in sentences, in tables, and what can be done with it. */
export function CountedPeriod({ count, rule, isForOthers, isReader }: CountedPeriodProps) {
  const { period, by, undated } = count;
  const printed = reportForOthers(count);
  const report = isForOthers ? printed : reportForStaff(count);
  return (
    <Stack gap={6}>
      <Stack gap={4}>
        <Flex gap={3} align="center" justify="space-between" wrap="wrap">
          <Heading as="h2" size={3}>
            {periodInWords(period, 'en')}
          </Heading>
          <Flex gap={2} wrap="wrap">
            <Button
              icon={DocumentTextIcon}
              text="Print two pages"
              mode="ghost"
              tone="primary"
              onClick={() => window.print()}
            />
            <Button
              icon={DownloadIcon}
              text="CSV"
              aria-label="Export as CSV: the whole report"
              mode="ghost"
              onClick={() => saveCsv(wholeTable(report))}
            />
            {rule !== 'own' && !isReader && (
              <AskButton icon={BookmarkIcon} text="Save or email" mode="ghost" header="Save this report">
                {(close) => <SaveReport choice={{ name: '', rule, by, mailTo: [] }} onClose={close} />}
              </AskButton>
            )}
          </Flex>
        </Flex>
        <Said report={report} />
        {period.to > todayHere() && (
          <Text size={1} muted>
            This time is not over yet: it is counted until now.
          </Text>
        )}
        {undated > 0 && (
          <Text size={1} muted>
            Not counted, because no day is known: {undated} in all our records.
          </Text>
        )}
      </Stack>
      <ReportView report={report} />
      <PrintedReport report={printed} />
    </Stack>
  );
}

function Said({ report }: { report: Report }) {
  return (
    <Stack gap={3} style={{ maxWidth: '46rem' }}>
      {sentencesOf(report).map((sentence) => (
        <Text key={sentence} size={2}>
          {sentence}
        </Text>
      ))}
    </Stack>
  );
}
