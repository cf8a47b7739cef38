import { DownloadIcon } from '@sanity/icons/Download';
import { Button, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import { useSource } from 'sanity';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { downloadList } from '../csv/exportList.ts';
import { WHOLE_LISTS } from '../csv/wholeLists.ts';

/** Everything of one kind as a file: what no list by state holds together. */
export function Exports() {
  const id = useId();
  const source = useSource();
  const { isBusy, problem, run } = useOnce();
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Stack gap={3}>
        <Heading as="h2" size={2} id={id}>
          Take everything along
        </Heading>
        <Text size={1} muted style={{ maxWidth: '46rem' }}>
          Each as one CSV file for a spreadsheet, whatever you have chosen above. There are people in them:
          keep the files where only staff can read them. A list by state has a button of its own above it.
        </Text>
      </Stack>
      {problem && <Problem text={`The file was not made. ${problem}`} />}
      <Flex gap={2} wrap="wrap">
        {WHOLE_LISTS.map((list) => (
          <Button
            key={list.id}
            icon={DownloadIcon}
            text={list.title}
            aria-label={`Export as CSV: ${list.title}`}
            mode="ghost"
            fontSize={1}
            disabled={isBusy}
            onClick={() => run(() => downloadList(source, list))}
          />
        ))}
      </Flex>
    </Stack>
  );
}
