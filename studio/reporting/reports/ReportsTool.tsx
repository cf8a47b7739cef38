import { RefreshIcon } from '@sanity/icons/Refresh';
import { Box, Button, Card, Container, Flex, Heading, Spinner, Stack, Text } from '@sanity/ui';
import { useMemo, useState } from 'react';
import { countReport } from '../../../program/reports/countReport.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { momentInWords, rightNow, todayHere } from '../../shared/labels/dates.ts';
import { useStaffRole } from '../../shared/roles/useStaffRole.ts';
import { ChooseReport } from './ChooseReport.tsx';
import { CountedPeriod } from './CountedPeriod.tsx';
import { Exports } from './Exports.tsx';
import { SavedReports } from './SavedReports.tsx';
import { firstSelection, periodIn, type Selection } from './selection.ts';
import { useReportRecords } from './useReportRecords.ts';
import { useSavedReports } from './useSavedReports.ts';

/** What the program did in any time: on the screen, on two printed pages, as a file, and by email when a time is over. */
export function ReportsTool() {
  const { records, at, problem, isBusy, readAgain } = useReportRecords();
  const saved = useSavedReports();
  const [selection, setSelection] = useState<Selection>(() => firstSelection(todayHere()));
  // Who reads numbers alone sees them as everybody outside does, keeps nothing and takes nobody along.
  const isReader = useStaffRole() === 'reader';
  const { rule, by } = selection;
  const isForOthers = isReader || selection.isForOthers;
  const period = periodIn(selection, todayHere());
  const [from, to] = [period?.from, period?.to];
  const count = useMemo(
    () => (records && from && to ? countReport(records, { from, to }, by, rightNow().timeZone) : undefined),
    [records, from, to, by],
  );
  return (
    <Box as="main" overflow="auto" style={{ height: '100%' }} padding={[4, 4, 5]}>
      <Container width={4}>
        <Stack gap={6}>
          <Flex gap={3} align="center" justify="space-between" wrap="wrap">
            <Heading as="h1" size={4}>
              Reports
            </Heading>
            <Flex gap={3} align="center">
              <Text size={1} muted role="status">
                {at ? `Counted ${momentInWords(at.toISOString())}` : ''}
              </Text>
              <Button
                icon={RefreshIcon}
                text="Count again"
                mode="ghost"
                fontSize={1}
                loading={isBusy}
                onClick={readAgain}
              />
            </Flex>
          </Flex>
          {problem && <Problem text={`The numbers could not be read. ${problem}`} />}
          <SavedReports
            reports={saved ?? []}
            isReader={isReader}
            show={(each) => setSelection({ ...selection, rule: each.rule, by: each.by ?? undefined })}
          />
          <Card border radius={3} padding={4} as="section" aria-label="What to count">
            <ChooseReport selection={selection} choose={setSelection} isReader={isReader} />
          </Card>
          {!records && !problem && (
            <Flex gap={3} padding={5} align="center" justify="center" role="status">
              <Spinner muted />
              <Text muted>Counting …</Text>
            </Flex>
          )}
          {!period && <Text role="status">Choose two days, the first before the last.</Text>}
          {count && <CountedPeriod {...{ count, rule, isForOthers, isReader }} />}
          {!isReader && <Exports />}
        </Stack>
      </Container>
    </Box>
  );
}
