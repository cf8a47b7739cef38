import { RefreshIcon } from '@sanity/icons/Refresh';
import { Box, Button, Container, Flex, Heading, Select, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { analyze } from '../../../program/trial/analysis.ts';
import { useProgramSettings } from '../../shared/clients/useProgramSettings.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { dayInWords, momentInWords } from '../../shared/labels/dates.ts';
import { PrintedTrial } from './PrintedTrial.tsx';
import { TrialView } from './TrialView.tsx';
import { useTrial } from './useTrial.ts';

/** What a comparison of pages says by now, on the screen and on paper. */
export function TrialsTool() {
  const settings = useProgramSettings();
  const trials = (settings?.trials ?? []).filter(({ registered }) => registered);
  const [chosen, choose] = useState<string>();
  const trial = trials.find(({ _key }) => _key === chosen) ?? trials.at(-1);
  const plan = trial?.registered;
  const { matches, at, problem, isBusy, readAgain } = useTrial(trial?._key);
  const analysis = matches && at && plan ? analyze(matches, plan, at) : undefined;
  return (
    <Box as="main" overflow="auto" style={{ height: '100%' }} padding={[4, 4, 5]}>
      <Container width={4}>
        <Stack gap={6}>
          <Flex gap={3} align="center" justify="space-between" wrap="wrap">
            <Heading as="h1" size={4}>
              Trials
            </Heading>
            <Flex gap={3} align="center" wrap="wrap">
              <Text size={1} muted role="status">
                {at ? `Counted ${momentInWords(at.toISOString())}` : ''}
              </Text>
              {trial && (
                <Button
                  icon={RefreshIcon}
                  text="Count again"
                  mode="ghost"
                  fontSize={1}
                  loading={isBusy}
                  onClick={readAgain}
                />
              )}
              {analysis && <Button text="Print" mode="ghost" tone="primary" onClick={() => window.print()} />}
            </Flex>
          </Flex>
          {problem && <Problem text={`The numbers could not be read. ${problem}`} />}
          {settings && trials.length === 0 && (
            <Text size={2}>
              No trial has been switched on. Settings, in the workspace Content, have a part “Trials”: there
              you write down what you compare, and switch it on.
            </Text>
          )}
          {trials.length > 1 && (
            <Select
              aria-label="Which trial"
              value={trial?._key}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              {trials.map(({ _key, registered }) => (
                <option key={_key} value={_key}>
                  {dayInWords(registered?.startsOn)}: {registered?.question}
                </option>
              ))}
            </Select>
          )}
          {trial && plan && analysis && at && (
            <>
              <TrialView {...{ trial, plan, analysis }} />
              <PrintedTrial
                {...{ trial, plan, analysis, at }}
                sender={[settings?.programName, settings?.city]}
              />
            </>
          )}
        </Stack>
      </Container>
    </Box>
  );
}
