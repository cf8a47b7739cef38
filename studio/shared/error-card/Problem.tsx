import { Button, Card, Flex, Text } from '@sanity/ui';

/** What did not work, and a button to try again. */
export function Problem({ text, act, onAct }: { text: string; act?: string; onAct?: () => void }) {
  return (
    <Card tone="critical" padding={3} radius={2} border role="alert">
      <Flex gap={3} align="center">
        <Text size={1} style={{ flex: 1 }}>
          {text}
        </Text>
        {act && onAct && <Button mode="ghost" text={act} onClick={onAct} />}
      </Flex>
    </Card>
  );
}
