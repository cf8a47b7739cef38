import { RefreshIcon } from '@sanity/icons/Refresh';
import { Box, Button, Container, Flex, Heading, Spinner, Stack, Text } from '@sanity/ui';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { momentInWords } from '../../shared/labels/dates.ts';
import { Figures } from './Figures.tsx';
import { useOverview } from './useOverview.ts';

/** How the program goes: what is counted is of the moment that it names. What waits stands under “Today”. */
export function OverviewTool() {
  const { read, problem, isBusy, readAgain } = useOverview();
  return (
    <Box as="main" overflow="auto" style={{ height: '100%' }} padding={[4, 4, 5]}>
      <Container width={5}>
        <Stack gap={6}>
          <Flex gap={3} align="center" justify="space-between" wrap="wrap">
            <Heading as="h1" size={4}>
              Overview
            </Heading>
            <Flex gap={3} align="center">
              <Text size={1} muted role="status">
                {read ? `Counted ${momentInWords(read.at.toISOString())}` : ''}
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
          {!read && !problem && (
            <Flex gap={3} padding={5} align="center" justify="center" role="status">
              <Spinner muted />
              <Text muted>Counting …</Text>
            </Flex>
          )}
          {read && <Figures read={read} />}
        </Stack>
      </Container>
    </Box>
  );
}
