import { Checkbox, Flex, Grid, Stack, Text, TextInput } from '@sanity/ui';
import { useId } from 'react';
import { REPORT_GROUPINGS } from '../../../program/reports/happenings.ts';
import { PERIOD_RULES } from '../../../program/reports/period.ts';
import { Choose } from '../overview/Choose.tsx';
import { groupingNotes, groupingWords, ruleWords } from './labels.ts';
import type { Selection } from './selection.ts';

interface ChooseReportProps {
  selection: Selection;
  choose: (selection: Selection) => void;
  isReader: boolean;
}

/** Which time to count, by what to divide it, and whether small numbers are hidden. */
export function ChooseReport({ selection, choose, isReader }: ChooseReportProps) {
  const { rule, first, last, by, isForOthers } = selection;
  const hide = useId();
  return (
    <Stack gap={4}>
      <Grid gridTemplateColumns={[1, 1, 2, 4]} gap={4}>
        <Choose
          label="Time"
          value={rule}
          choose={(value) =>
            choose({ ...selection, rule: PERIOD_RULES.find((each) => each === value) ?? 'own' })
          }
          options={[
            ...PERIOD_RULES.map((value) => ({ value, title: ruleWords[value] })),
            { value: 'own', title: 'Days of my own' },
          ]}
        />
        {rule === 'own' && (
          <>
            <DayField
              label="First day"
              value={first}
              change={(day) => choose({ ...selection, first: day })}
            />
            <DayField label="Last day" value={last} change={(day) => choose({ ...selection, last: day })} />
          </>
        )}
        <Choose
          label="Divided by"
          all="Not divided"
          value={by ?? ''}
          choose={(value) => choose({ ...selection, by: REPORT_GROUPINGS.find((each) => each === value) })}
          options={REPORT_GROUPINGS.map((value) => ({ value, title: groupingWords[value] }))}
        />
      </Grid>
      {by && (
        <Text size={1} muted>
          {groupingNotes[by]}
        </Text>
      )}
      {isReader ? (
        <Text size={1} muted>
          Numbers under five are hidden, and nobody is named. Your role reads: a coordinator saves a report
          and has it emailed to you.
        </Text>
      ) : (
        <Flex gap={2} align="center">
          <Checkbox
            id={hide}
            checked={isForOthers}
            onChange={(event) => choose({ ...selection, isForOthers: event.currentTarget.checked })}
          />
          <Text as="label" htmlFor={hide} size={1}>
            Hide numbers under five, as print and email always do
          </Text>
        </Flex>
      )}
    </Stack>
  );
}

function DayField(props: { label: string; value: string; change: (day: string) => void }) {
  const id = useId();
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} size={1} muted>
        {props.label}
      </Text>
      <TextInput
        id={id}
        type="date"
        fontSize={1}
        value={props.value}
        onChange={(event) => props.change(event.currentTarget.value)}
      />
    </Stack>
  );
}
