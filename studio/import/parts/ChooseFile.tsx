import { DownloadIcon } from '@sanity/icons/Download';
import { Button, Card, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { type DragEvent, useId, useState } from 'react';
import { templateOf } from '../../../forms/import/templates.ts';
import { KINDS } from '../../../program/import/targets.ts';
import { saveCsv } from '../../reporting/csv/saveCsv.ts';
import { useOwnSettings } from '../../shared/own-questions/useOwnSettings.ts';
import type { ImportStore } from '../session/ImportStore.ts';
import { chooseFile } from '../session/importActs.ts';
import { kindWords } from './words.ts';

/** Where a file is dropped or chosen, and files to fill in for who begins with none. */
export function ChooseFile({ store, isReading }: { store: ImportStore; isReading: boolean }) {
  const id = useId();
  const settings = useOwnSettings();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) chooseFile(store, file);
  };
  return (
    <Stack gap={5}>
      <Card
        border
        radius={3}
        padding={5}
        tone={isOver ? 'primary' : 'default'}
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {isReading ? (
          <Flex gap={3} align="center" role="status">
            <Spinner muted />
            <Text muted>Reading the file, and who is here already …</Text>
          </Flex>
        ) : (
          <Stack gap={4}>
            <Text as="label" htmlFor={id} weight="semibold">
              Choose a spreadsheet, or drop it here
            </Text>
            <input
              id={id}
              type="file"
              accept=".csv,.tsv,.txt,.xlsx"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) chooseFile(store, file);
              }}
            />
            <Text size={1} muted>
              CSV or XLSX, up to 20 MB. The file stays on this device: only what you decide is written.
            </Text>
          </Stack>
        )}
      </Card>
      <Flex gap={3} align="center" wrap="wrap">
        <Text size={1} muted>
          No spreadsheet yet? Files to fill in:
        </Text>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            mode="ghost"
            fontSize={1}
            icon={DownloadIcon}
            text={kindWords[kind]}
            aria-label={`Download the template for ${kindWords[kind].toLowerCase()}`}
            onClick={() => saveCsv(templateOf(kind, settings?.ownQuestions))}
          />
        ))}
      </Flex>
    </Stack>
  );
}
