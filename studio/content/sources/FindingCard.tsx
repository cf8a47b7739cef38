import { Button, Flex, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { useIntentLink } from 'sanity/router';
import type { Finding } from '../../../program/watch/source.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { dayInWords } from '../../shared/labels/dates.ts';
import type { FactPlace } from '../facts/dueList.ts';
import { findingWords } from './findingWords.ts';
import { OtherPassage } from './OtherPassage.tsx';
import { SaidBefore } from './SaidBefore.tsx';
import { SourceRow } from './SourceRow.tsx';
import type { WatchedFact } from './sourceList.ts';
import { useSourceActs } from './useSourceActs.ts';

/** Opens the form of a fact. */
function CorrectButton({ place, note }: { place: FactPlace; note: () => void }) {
  const { onClick, href } = useIntentLink({
    intent: 'edit',
    params: { id: place.documentId, type: place.documentType, path: place.path },
  });
  return (
    <Button
      as="a"
      mode="ghost"
      text="Correct it"
      href={href}
      onClick={(event) => {
        note();
        onClick(event);
      }}
    />
  );
}

/** What a page says otherwise now, beside what it said, and what staff can say to it. */
export function FindingCard({ fact, finding }: { fact: WatchedFact; finding: Finding }) {
  const [isNaming, setNaming] = useState(false);
  const { isBusy, problem, stillRight, correct, watch } = useSourceActs(fact);
  const [first] = fact.places;
  const { correcting } = fact.passage;
  const drafted = fact.places.every(({ inDraft }) => inDraft);
  return (
    <SourceRow fact={fact} tone="caution">
      <Text size={1} weight="medium">
        {findingWords[finding.kind]} Seen {dayInWords(finding.foundOn)}.
      </Text>
      <SaidBefore finding={finding} />
      {finding.newUrl && (
        <Text size={1} style={{ overflowWrap: 'anywhere' }}>
          It leads to{' '}
          <a href={finding.newUrl} target="_blank" rel="noreferrer">
            {finding.newUrl} (new tab)
          </a>
        </Text>
      )}
      {correcting && (
        <Text size={1} muted>
          {correcting.by} began to correct it on {dayInWords(correcting.at)}.
        </Text>
      )}
      {isNaming ? (
        <OtherPassage
          isBusy={isBusy}
          onWatch={(words) => watch(words, () => setNaming(false))}
          onClose={() => setNaming(false)}
        />
      ) : (
        <Flex gap={2} wrap="wrap">
          <Button
            mode="ghost"
            tone="positive"
            text="Still right"
            title={drafted ? 'A draft says something else: open and publish it' : 'Checked today'}
            loading={isBusy}
            disabled={isBusy || drafted}
            onClick={stillRight}
          />
          {first && <CorrectButton place={first} note={correct} />}
          <Button
            mode="bleed"
            text="Watch another passage"
            disabled={isBusy}
            onClick={() => setNaming(true)}
          />
        </Flex>
      )}
      {problem && <Problem text={problem} />}
    </SourceRow>
  );
}

/** A fact that no program watches yet, with a box for the words that say it. */
export function UnwatchedCard({ fact, canName }: { fact: WatchedFact; canName: boolean }) {
  const [isNaming, setNaming] = useState(false);
  const { isBusy, problem, watch } = useSourceActs(fact);
  const { named } = fact.passage;
  return (
    <SourceRow fact={fact} tone="default">
      {named && (
        <Stack gap={3}>
          <Text size={1} dir="auto">
            “{named.words}”
          </Text>
          <Text size={1} muted>
            Named by {named.by} on {dayInWords(named.at)}
          </Text>
        </Stack>
      )}
      {isNaming && (
        <OtherPassage
          isBusy={isBusy}
          onWatch={(words) => watch(words, () => setNaming(false))}
          onClose={() => setNaming(false)}
        />
      )}
      {canName && !isNaming && (
        <Flex>
          <Button mode="ghost" text="Name the passage" onClick={() => setNaming(true)} />
        </Flex>
      )}
      {problem && <Problem text={problem} />}
    </SourceRow>
  );
}
