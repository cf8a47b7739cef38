import { Box, Card, Checkbox, Flex, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import { IntentLink } from 'sanity/router';
import { factName } from '../../../program/content/factsIn.ts';
import { dayInWords } from '../../shared/labels/dates.ts';
import { languageLabel } from '../../shared/labels/languages.ts';
import type { DueFact } from './dueList.ts';

/** One fact: what it says, where it stands, its source, and the box to tick. */
export function FactRow({
  fact,
  isTicked,
  onTick,
}: {
  fact: DueFact;
  isTicked: boolean;
  onTick: () => void;
}) {
  const id = useId();
  const { sourceName, sourceUrl, checkedOn } = fact.fact;
  const place = [languageLabel(fact.language), fact.documentTitle, ...fact.within].filter(Boolean);
  return (
    <Card border radius={2} padding={3} tone={fact.state === 'overdue' ? 'caution' : 'default'}>
      <Flex gap={3}>
        <Box paddingTop={1}>
          <Checkbox id={id} checked={isTicked && !fact.inDraft} disabled={fact.inDraft} onChange={onTick} />
        </Box>
        <Stack gap={3} flex={1}>
          <Text as="label" htmlFor={id} size={2} weight="medium">
            {factName(fact.fact)}
          </Text>
          <Text size={1} muted>
            {place.join(' › ')}
          </Text>
          <Text size={1}>
            {sourceUrl ? (
              <a href={sourceUrl} target="_blank" rel="noreferrer">
                {sourceName || sourceUrl} (new tab)
              </a>
            ) : (
              sourceName
            )}
          </Text>
          <Flex gap={3} wrap="wrap">
            <Text size={1} muted>
              Checked {dayInWords(checkedOn)}, due {dayInWords(fact.due)}
            </Text>
            <Text size={1}>
              <IntentLink
                intent="edit"
                params={{ id: fact.documentId, type: fact.documentType, path: fact.path }}
              >
                {fact.inDraft ? 'A draft says something else: open and publish it' : 'Open to correct it'}
              </IntentLink>
            </Text>
          </Flex>
        </Stack>
      </Flex>
    </Card>
  );
}
