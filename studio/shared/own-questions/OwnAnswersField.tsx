import { Stack } from '@sanity/ui';
import { WrittenField } from '../form/WrittenField.tsx';
import { ownRows } from './ownRows.ts';
import { useOwnSettings } from './useOwnSettings.ts';

/** The answers to the city's own questions in the form of a record: each in words, to read. */
export function OwnAnswersField({ value }: { value?: unknown }) {
  const settings = useOwnSettings();
  const rows = ownRows(settings, { ownAnswers: value });
  if (!settings || rows.length === 0) return null;
  return (
    <Stack gap={5}>
      {rows.map((row) => (
        <WrittenField key={row.name} title={row.title} value={row.value} schemaType={{ name: 'string' }} />
      ))}
    </Stack>
  );
}
