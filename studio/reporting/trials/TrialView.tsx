import { Card, Heading, Stack, Text } from '@sanity/ui';
import type { Analysis } from '../../../program/trial/analysis.ts';
import type { Registration, Trial } from '../../../program/trial/trial.ts';
import { DataTable } from '../overview/DataTable.tsx';
import { Figure } from '../overview/Figure.tsx';
import { changeSentences, HOW_TO_READ, verdictSentence } from './trialSentences.ts';
import { differencesTable, groupsTable, outcomesTable, planTable, powerTable } from './trialTables.ts';

export interface TrialViewProps {
  trial: Trial;
  plan: Registration;
  analysis: Analysis;
}

/** A trial on the screen: what can be said, what was written down before, the groups, the outcomes, and how to read them. */
export function TrialView({ trial, plan, analysis }: TrialViewProps) {
  const parts = [
    {
      title: 'The plan',
      says: 'As it stood when the trial was switched on. It counts, whatever was written later.',
      table: planTable(plan),
    },
    {
      title: 'The groups',
      says: 'Who was introduced while people came in, each once. Chance put them there, by a keyed hash of a record that says nothing of anybody.',
      table: groupsTable(analysis),
    },
    {
      title: 'What came of it',
      says: 'Each outcome among those of whom it counts by now. A dash stands where a group is too small.',
      table: outcomesTable(analysis),
    },
    {
      title: 'The difference',
      says: 'In points of 100 people, with the interval in which it may lie.',
      table: differencesTable(analysis, plan),
    },
    {
      title: 'How much it can show',
      says: 'Before it began, and with the people of whom the outcome counts by now.',
      table: powerTable(analysis, plan),
    },
  ];
  return (
    <Stack gap={6}>
      <Card border radius={3} padding={4} tone={analysis.verdict === 'shown' ? 'positive' : 'caution'}>
        <Stack gap={4}>
          {[verdictSentence(analysis, plan), ...changeSentences(trial)].map((sentence) => (
            <Text key={sentence} size={2} style={{ maxWidth: '46rem' }}>
              {sentence}
            </Text>
          ))}
        </Stack>
      </Card>
      {parts.map(({ title, says, table }) => (
        <Figure key={title} title={title} says={says} csv={table}>
          <DataTable table={table} label={`${title}, as a table`} />
        </Figure>
      ))}
      <Stack as="section" gap={4}>
        <Heading as="h2" size={2}>
          How to read this
        </Heading>
        {HOW_TO_READ.map((sentence) => (
          <Text key={sentence} size={1} style={{ maxWidth: '46rem' }}>
            {sentence}
          </Text>
        ))}
      </Stack>
    </Stack>
  );
}
