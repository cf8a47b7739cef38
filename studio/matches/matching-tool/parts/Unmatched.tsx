import { TransferIcon } from '@sanity/icons/Transfer';
import { Button, Card, Flex, Grid, Stack, Text } from '@sanity/ui';
import { personName } from '../../../shared/card/personName.ts';
import type { KnownDecision, People } from '../../match-suggestions/readPeople.ts';
import { unmatchedInWords } from '../../match-suggestions/suggest.ts';
import { ParticipantSide } from '../card/ParticipantSide.tsx';
import type { MatchingSession } from '../session/matchingSession.ts';

interface UnmatchedProps {
  unmatched: MatchingSession['unmatched'];
  people: People;
  onChange: (participantId: string) => void;
}

/** How many of a person's fitting connectors staff have refused. */
const refusals = (decisions: readonly KnownDecision[] | undefined) =>
  decisions?.filter(({ decision }) => decision === 'refused').length ?? 0;

/** People for whom there is no proposal: why, and what would change it. */
export function Unmatched({ unmatched, people, onChange }: UnmatchedProps) {
  const participants = new Map(people.participants.map((person) => [person._id, person]));
  if (unmatched.length === 0)
    return (
      <Text size={1} muted>
        Everyone has a proposal.
      </Text>
    );
  return (
    <Stack gap={3}>
      {unmatched.map((one) => {
        const person = participants.get(one.participantId);
        const { why, would } = unmatchedInWords(one, people);
        const refused = refusals(person?.pairDecisions);
        return (
          <Card key={one.participantId} border radius={3} padding={4} role="article">
            <Stack gap={4}>
              <Grid gridTemplateColumns={[1, 1, 2]} gap={5} gapY={4}>
                <ParticipantSide id={one.participantId} person={person} />
                <Stack gap={3}>
                  <Text size={1} weight="medium">
                    {why}
                  </Text>
                  <Text size={1}>What would change it: {would}</Text>
                  {refused > 0 && (
                    <Text size={1}>
                      Connectors refused for this person: {refused}. Take one back under “Pinned and refused”.
                    </Text>
                  )}
                </Stack>
              </Grid>
              <Flex>
                <Button
                  mode="ghost"
                  icon={TransferIcon}
                  text="Look for a Connector"
                  aria-label={`Look for a Connector for ${person ? personName(person) : 'this person'}`}
                  onClick={() => onChange(one.participantId)}
                />
              </Flex>
            </Stack>
          </Card>
        );
      })}
    </Stack>
  );
}
