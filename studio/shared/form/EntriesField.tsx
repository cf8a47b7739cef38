import { Card, Stack, Text } from '@sanity/ui';
import { type EntriesType, entryLines } from './entryLines.ts';

interface EntriesFieldProps {
  title?: string;
  description?: string;
  value?: unknown;
  schemaType: EntriesType;
}

/** Entries that the program keeps beside a record, each as a few lines to read. Nothing is shown when there are none. */
export function EntriesField({ title, description, value, schemaType }: EntriesFieldProps) {
  const entries = entryLines(value, schemaType);
  if (entries.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size={1} weight="medium">
        {title}
      </Text>
      {description && (
        <Text size={1} muted>
          {description}
        </Text>
      )}
      {entries.map(({ key, lines }) => (
        <Card key={key} borderLeft paddingLeft={3} paddingY={1}>
          <Stack gap={3}>
            {lines.map((line) => (
              <Text key={line} size={1} dir="auto" style={{ overflowWrap: 'anywhere' }}>
                {line}
              </Text>
            ))}
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
