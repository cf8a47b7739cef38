import { Card, Stack, Text } from '@sanity/ui';
import { inWords } from '../shared/labels/choices.ts';
import { eligibilityWords } from '../shared/labels/participants.ts';
import { criteriaIn, reasonInWords } from './eligibility.ts';

/** How the answers stand against the four criteria, and by which of them. */
export function EligibilityNote({ document }: { document: Readonly<Record<string, unknown>> }) {
  const { eligibility } = document;
  const tone = eligibility === 'eligible' ? 'positive' : eligibility === 'talk' ? 'caution' : 'critical';
  const reasons = [
    reasonInWords('Not met', criteriaIn(document.unmet)),
    reasonInWords('To talk about', criteriaIn(document.toDiscuss)),
  ].filter(Boolean);
  return (
    <Card tone={tone} padding={3} radius={2} border>
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {inWords(eligibilityWords, eligibility) || 'Not worked out'}, by their answers
        </Text>
        {(reasons.length > 0 ? reasons : ['All four criteria are met.']).map((reason) => (
          <Text key={reason} size={1}>
            {reason}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}
