import { EditIcon } from '@sanity/icons/Edit';
import { TrashIcon } from '@sanity/icons/Trash';
import { Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import { lastDayOf } from '../../../program/reports/period.ts';
import type { SavedReport } from '../../../program/reports/savedReport.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { dayInWords } from '../../shared/labels/dates.ts';
import { groupingWords, mailedWords, ruleWords } from './labels.ts';
import { SaveReport } from './SaveReport.tsx';
import { deleteReport } from './saveReport.ts';

/** When a report is emailed and to whom, and about which time it was last. */
function mailing({ rule, mailTo, told }: SavedReport): string {
  if (mailTo.length === 0) return 'Not emailed';
  const last = told.at(-1);
  const before = last ? `, last about the time until ${dayInWords(lastDayOf(last.period))}` : '';
  return `Emailed to ${mailTo.join(', ')} ${mailedWords[rule] ?? ''}${before}`;
}

interface SavedReportsProps {
  reports: readonly SavedReport[];
  isReader: boolean;
  show: (report: SavedReport) => void;
}

/** The reports that staff come back to: each shows itself by one press. */
export function SavedReports({ reports, isReader, show }: SavedReportsProps) {
  const id = useId();
  if (reports.length === 0) return null;
  return (
    <Stack as="section" gap={3} aria-labelledby={id}>
      <Heading as="h2" size={1} id={id}>
        Saved reports
      </Heading>
      <Stack as="ul" gap={2} padding={0} margin={0} style={{ listStyle: 'none' }}>
        {reports.map((report) => (
          <Card as="li" key={report._id} border radius={3} padding={3}>
            <Flex gap={3} align="center" justify="space-between" wrap="wrap">
              <Stack gap={3} flex={1} style={{ minWidth: '14rem' }}>
                <Text weight="medium">{report.name}</Text>
                <Text size={1} muted style={{ overflowWrap: 'anywhere' }}>
                  {ruleWords[report.rule]}
                  {report.by && `, by ${groupingWords[report.by].toLowerCase()}`}.
                  {!isReader && ` ${mailing(report)}.`}
                </Text>
              </Stack>
              <Flex gap={1}>
                <Button
                  text="Show"
                  aria-label={`Show: ${report.name}`}
                  mode="ghost"
                  fontSize={1}
                  onClick={() => show(report)}
                />
                {!isReader && (
                  <>
                    <AskButton
                      icon={EditIcon}
                      aria-label={`Change: ${report.name}`}
                      mode="bleed"
                      header="Change this report"
                    >
                      {(close) => <SaveReport choice={report} before={report} onClose={close} />}
                    </AskButton>
                    <AskButton
                      icon={TrashIcon}
                      aria-label={`Delete: ${report.name}`}
                      mode="bleed"
                      tone="critical"
                      header="Delete this report?"
                    >
                      {(close) => <DeleteReport report={report} onClose={close} />}
                    </AskButton>
                  </>
                )}
              </Flex>
            </Flex>
          </Card>
        ))}
      </Stack>
    </Stack>
  );
}

function DeleteReport({ report, onClose }: { report: SavedReport; onClose: () => void }) {
  const client = useProgramClient();
  return (
    <AskForm
      act="Delete it"
      tone="critical"
      isReady
      run={() => deleteReport(client, report)}
      done="The report is deleted"
      onClose={onClose}
    >
      <Text size={2}>“{report.name}” is not emailed any more. Nothing that was counted goes with it.</Text>
    </AskForm>
  );
}
