import { DownloadIcon } from '@sanity/icons/Download';
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { countsOf, type ImportPlan } from '../../../forms/import/importPlan.ts';
import { leftOutTable } from '../../../forms/import/leftOutTable.ts';
import { planInWords } from '../../../forms/import/summary.ts';
import { saveCsv } from '../../reporting/csv/saveCsv.ts';
import { Section } from '../../shared/card/Section.tsx';
import type { ImportSession, ImportStore } from '../session/ImportStore.ts';
import { write } from '../session/importActs.ts';

interface DryRunProps {
  store: ImportStore;
  session: ImportSession;
  plan: ImportPlan;
  by: string;
}

/** What would be written, in words, and the one button that writes it. */
export function DryRun({ store, session, plan, by }: DryRunProps) {
  const isEmpty = plan.documents.length === 0 && plan.fills.length === 0;
  return (
    <Section title="What will be written">
      <Card border radius={3} padding={4} tone="primary">
        <Stack gap={4}>
          <Text size={2} role="status" data-testid="import-plan">
            {planInWords(countsOf(plan))}
          </Text>
          <Flex gap={3} wrap="wrap">
            <Button
              mode="ghost"
              tone="positive"
              text="Import"
              disabled={isEmpty}
              onClick={() => write(store, by)}
            />
            {plan.leftOut.length > 0 && (
              <Button
                mode="ghost"
                icon={DownloadIcon}
                text={`Save the rows left out (${plan.leftOut.length})`}
                onClick={() => saveCsv(leftOutTable(session.sheets, plan))}
              />
            )}
          </Flex>
        </Stack>
      </Card>
    </Section>
  );
}
