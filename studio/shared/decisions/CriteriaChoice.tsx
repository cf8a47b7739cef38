import { Checkbox, Flex, Stack, Text } from '@sanity/ui';
import type { Criterion } from '../../../program/eligibility.ts';
import { CRITERIA, criterionWords } from '../labels/participants.ts';

/** Which of the four criteria are not met. The letter names those, and no other. */
export function CriteriaChoice({
  chosen,
  choose,
}: {
  chosen: readonly Criterion[];
  choose: (criteria: Criterion[]) => void;
}) {
  const change = (criterion: Criterion, isUnmet: boolean) =>
    choose(CRITERIA.filter((each) => (each === criterion ? isUnmet : chosen.includes(each))));
  return (
    <Stack as="fieldset" gap={3} style={{ border: 0, margin: 0, padding: 0 }}>
      <Text as="legend" size={1} weight="medium">
        What is not met. The letter names it
      </Text>
      {CRITERIA.map((criterion) => (
        <Flex key={criterion} as="label" gap={3} align="center">
          <Checkbox
            checked={chosen.includes(criterion)}
            onChange={(event) => change(criterion, event.currentTarget.checked)}
          />
          <Text size={1}>{criterionWords[criterion]}</Text>
        </Flex>
      ))}
    </Stack>
  );
}
