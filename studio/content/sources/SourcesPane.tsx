import { Card, Container, Heading, Spinner, Stack, Text } from '@sanity/ui';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useDocumentStore } from 'sanity';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { dayInWords } from '../../shared/labels/dates.ts';
import { FindingCard, UnwatchedCard } from './FindingCard.tsx';
import type { SourceList, WatchedFact } from './sourceList.ts';
import { sourcesOf } from './sourcesSource.ts';

const keyOf = ({ watch, passage }: WatchedFact) => `${watch._id} ${passage._key}`;

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <Stack as="section" gap={3}>
      <Heading as="h2" size={1}>
        {title} ({count})
      </Heading>
      {children}
    </Stack>
  );
}

/** Facts that staff check by hand, under one heading; nothing where there are none. */
function ByHand({
  title,
  why,
  facts,
  canName,
}: {
  title: string;
  why: string;
  facts: readonly WatchedFact[];
  canName: boolean;
}) {
  if (facts.length === 0) return null;
  return (
    <Part title={title} count={facts.length}>
      <Text size={1} muted>
        {why}
      </Text>
      {facts.map((fact) => (
        <UnwatchedCard key={keyOf(fact)} fact={fact} canName={canName} />
      ))}
    </Part>
  );
}

function Lists({ list: { found, named, notFound, byHand, readAt } }: { list: SourceList }) {
  return (
    <Stack gap={5}>
      <Text size={1} muted>
        Once a week a program reads the pages that facts rest on and shows here what they say otherwise. It
        changes no fact. {readAt ? `Last read ${dayInWords(readAt)}.` : 'No page has been read yet.'}
      </Text>
      <Part title="Changed" count={found.length}>
        {found.length === 0 && (
          <Text size={1} muted>
            No page says anything else than it did.
          </Text>
        )}
        {found.map((fact) =>
          fact.passage.finding ? (
            <FindingCard key={keyOf(fact)} fact={fact} finding={fact.passage.finding} />
          ) : null,
        )}
      </Part>
      <ByHand
        title="Waiting for the next reading"
        why="These words are looked for when the page is read again. Words that stay here were not found in it."
        facts={named}
        canName
      />
      <ByHand
        title="Not found on the page"
        why="The page does not say these facts in the words of the guide. Name the words that do, or mend the source."
        facts={notFound}
        canName
      />
      <ByHand
        title="Read by people only"
        why="These sites want no programs, or it is a file, of which a program sees only that it is another one. Compare them when they are due."
        facts={byHand}
        canName={false}
      />
    </Stack>
  );
}

/** "Changed sources": pages that say something else than when a fact was checked. */
export function SourcesPane() {
  const { subscribe, current } = sourcesOf(useDocumentStore());
  const { list, problem } = useSyncExternalStore(subscribe, current);
  return (
    <Card height="fill" overflow="auto">
      <Container width={2} padding={4}>
        <Stack gap={4}>
          {problem !== undefined && <Problem text={problemInWords(problem)} />}
          {list ? <Lists list={list} /> : problem === undefined && <Spinner muted />}
        </Stack>
      </Container>
    </Card>
  );
}
