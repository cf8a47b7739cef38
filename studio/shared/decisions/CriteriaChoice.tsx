import { Checkbox, Flex, Text } from '@sanity/ui';
import type { Criterion } from '../../../program/criteria.ts';
import { countedCriteria, criterionInWords } from '../criteria/criteriaWords.ts';
import { useRulesShown } from '../criteria/useRulesShown.ts';
import { ChoiceGroup } from '../form/ChoiceGroup.tsx';

/** Which of the criteria that count are not met. The letter names those, and no other. */
export function CriteriaChoice({
  chosen,
  choose,
}: {
  chosen: readonly Criterion[];
  choose: (criteria: Criterion[]) => void;
}) {
  const settings = useRulesShown()?.criteria;
  const counted = countedCriteria(settings);
  const change = (criterion: Criterion, isUnmet: boolean) =>
    choose(counted.filter((each) => (each === criterion ? isUnmet : chosen.includes(each))));
  return (
    <ChoiceGroup title="What is not met. The email names it">
      {counted.map((criterion) => (
        <Flex key={criterion} as="label" gap={3} align="center">
          <Checkbox
            checked={chosen.includes(criterion)}
            onChange={(event) => change(criterion, event.currentTarget.checked)}
          />
          <Text size={1}>{criterionInWords(criterion, settings)}</Text>
        </Flex>
      ))}
    </ChoiceGroup>
  );
}
