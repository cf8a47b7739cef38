import { Card, Container, Spinner, Stack, Text } from '@sanity/ui';
import { useSyncExternalStore } from 'react';
import { useDocumentStore } from 'sanity';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { OfficeCard } from './OfficeCard.tsx';
import { questionsOf } from './questionsSource.ts';

/** "Questions for offices": what the guides leave open, as one email to each office that would know. */
export function QuestionsPane() {
  const { subscribe, current } = questionsOf(useDocumentStore());
  const { offices, programName = '', city = '', problem } = useSyncExternalStore(subscribe, current);
  const about = { programName, city };
  return (
    <Card height="fill" overflow="auto">
      <Container width={2} padding={4}>
        <Stack gap={4}>
          <Text size={1} muted>
            What the guides leave open, as one email to each office that would know. Nothing is sent from
            here. The day you asked is shown to readers; an answer is kept with the office as its source.
          </Text>
          {problem !== undefined && <Problem text={problemInWords(problem)} />}
          {offices?.map((office) => (
            <OfficeCard key={office.key} office={office} about={about} />
          ))}
          {offices?.length === 0 && <Text size={1}>Nothing is open.</Text>}
          {!offices && problem === undefined && <Spinner muted />}
        </Stack>
      </Container>
    </Card>
  );
}
