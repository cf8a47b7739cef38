import { Card, Stack, Text } from '@sanity/ui';
import { standsToday } from '../shared/criteria/criteriaWords.ts';
import { useRulesShown } from '../shared/criteria/useRulesShown.ts';
import { inWords } from '../shared/labels/choices.ts';
import { eligibilityWords } from '../shared/labels/participants.ts';
import { reasonsInWords } from './eligibility.ts';

/** How the answers stand against the criteria, and by which of them; and how by those of today, where these have changed. */
export function EligibilityNote({ document }: { document: Readonly<Record<string, unknown>> }) {
  const rules = useRulesShown();
  const { eligibility } = document;
  const tone = eligibility === 'eligible' ? 'positive' : eligibility === 'talk' ? 'caution' : 'critical';
  const reasons = reasonsInWords(document, rules?.criteria);
  const today = standsToday(document, rules);
  return (
    <Card tone={tone} padding={3} radius={2} border>
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {inWords(eligibilityWords, eligibility) || 'Not worked out'}, by their answers
        </Text>
        {(reasons.length > 0 ? reasons : ['All criteria are met.']).map((reason) => (
          <Text key={reason} size={1}>
            {reason}
          </Text>
        ))}
        {today && (
          <Text size={1}>
            The criteria in the settings are others now. By these: {eligibilityWords[today.eligibility]}.{' '}
            {reasonsInWords(today, rules?.criteria).join(' ')}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
