import { Card, Stack, Text } from '@sanity/ui';
import type { ReactNode } from 'react';
import { factName } from '../../../program/content/factsIn.ts';
import { languageLabel } from '../../shared/labels/languages.ts';
import type { WatchedFact } from './sourceList.ts';

/** A fact, where it stands and its source, with what there is to say and to do about it. */
export function SourceRow({
  fact,
  tone,
  children,
}: {
  fact: WatchedFact;
  tone: 'caution' | 'default';
  children: ReactNode;
}) {
  const { places, watch } = fact;
  const [first] = places;
  if (!first) return null;
  return (
    <Card border radius={2} padding={3} tone={tone}>
      <Stack gap={4}>
        <Stack gap={3}>
          <Text as="h3" size={2} weight="medium">
            {factName(first.fact)}
          </Text>
          {places.map(({ documentId, path, language, documentTitle, within }) => (
            <Text key={`${documentId} ${path}`} size={1} muted>
              {[languageLabel(language), documentTitle, ...within].filter(Boolean).join(' › ')}
            </Text>
          ))}
          <Text size={1} style={{ overflowWrap: 'anywhere' }}>
            <a href={watch.url} target="_blank" rel="noreferrer">
              {first.fact.sourceName || watch.url} (new tab)
            </a>
          </Text>
        </Stack>
        {children}
      </Stack>
    </Card>
  );
}
