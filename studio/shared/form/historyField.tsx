import { Card, Stack, Text } from '@sanity/ui';
import { historyLines } from './historyLine.ts';

/** What happened to a record, newest last, as lines to read. `statusWords` names the states. */
export function historyFieldOf(statusWords: Readonly<Record<string, string>>) {
  return function HistoryField({ title, value }: { title?: string; value?: unknown }) {
    const lines = historyLines(value, statusWords);
    return (
      <Stack gap={4}>
        <Text size={1} weight="medium">
          {title}
        </Text>
        {lines.length === 0 && (
          <Text size={1} muted>
            Nothing yet
          </Text>
        )}
        {lines.map(({ key, title: what, subtitle }) => (
          <Card key={key} borderLeft paddingLeft={3} paddingY={1}>
            <Stack gap={3}>
              <Text size={2}>{what}</Text>
              <Text size={1} muted>
                {subtitle}
              </Text>
            </Stack>
          </Card>
        ))}
      </Stack>
    );
  };
}
