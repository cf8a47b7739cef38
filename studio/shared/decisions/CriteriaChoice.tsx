import { Checkbox, Flex, Text } from '@sanity/ui';
import type { Criterion } from '../../../program/eligibility.ts';
import { ChoiceGroup } from '../form/ChoiceGroup.tsx';
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
    <ChoiceGroup title="What is not met. The letter names it">
      {CRITERIA.map((criterion) => (
        <Flex key={criterion} as="label" gap={3} align="center">
          <Checkbox
            checked={chosen.includes(criterion)}
            onChange={(event) => change(criterion, event.currentTarget.checked)}
          />
          <Text size={1}>{criterionWords[criterion]}</Text>
        </Flex>
      ))}
    </ChoiceGroup>
  );
}
