import { Button, Card, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { problemInWords } from '../../shared/decisions/problems.ts';

/** What a draft of the settings would change about people: looked up when staff ask, and said in sentences. */
export function WhatChanges({ look }: { look: () => Promise<readonly string[]> }) {
  const [said, setSaid] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const ask = () => {
    setBusy(true);
    look()
      .then(setSaid, (error: unknown) => setSaid([problemInWords(error)]))
      .finally(() => setBusy(false));
  };
  return (
    <Card border radius={3} padding={4}>
      <Stack gap={4}>
        <div>
          <Button
            text="What would this change?"
            mode="ghost"
            onClick={ask}
            loading={isBusy}
            disabled={isBusy}
          />
        </div>
        <Stack gap={3} role="status">
          {said.map((sentence) => (
            <Text key={sentence} size={1}>
              {sentence}
            </Text>
          ))}
        </Stack>
      </Stack>
    </Card>
  );
}
