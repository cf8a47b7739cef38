import { CloseIcon } from '@sanity/icons/Close';
import { Box, Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useDeferredValue, useMemo } from 'react';
import { type DocumentInspectorProps, useEditState } from 'sanity';
import { isTranslation } from '../schema/translationFields.ts';
import { levelInWords, readPlainly } from './read.ts';

/** What could be said more plainly in this page. Nothing here keeps it from being published. */
export function PlainLanguage({ documentId, documentType, onClose }: DocumentInspectorProps) {
  const { draft, published } = useEditState(documentId, documentType);
  // Typing goes first: a long page is read again in the pauses.
  const document = useDeferredValue(draft ?? published);
  const report = useMemo(() => (document ? readPlainly(document) : undefined), [document]);
  return (
    <Card height="fill" overflow="auto" as="section" aria-label="Plain language">
      <Stack gap={4} padding={4}>
        <Flex align="center" justify="space-between">
          <Heading as="h2" size={1}>
            Plain language
          </Heading>
          <Button mode="bleed" icon={CloseIcon} aria-label="Close" onClick={onClose} />
        </Flex>
        {isTranslation(document) && (
          <Text size={1} muted>
            The rules are made for English. Ask someone who reads this language well.
          </Text>
        )}
        {report && !isTranslation(document) && (
          <>
            <Text size={1}>{levelInWords(report)} Good is grade 8 or lower, and about 15 words.</Text>
            <Text size={1} weight="medium" role="status">
              {report.warnings.length === 0
                ? 'Nothing to say more plainly.'
                : `${report.warnings.length} to look at. They do not stop you from publishing.`}
            </Text>
            <Stack gap={3} as="ol" padding={0}>
              {report.warnings.map(({ rule, where, text, hint }) => (
                <Box as="li" key={`${rule} ${where} ${text}`} style={{ listStyle: 'none' }}>
                  <Card border radius={2} padding={3}>
                    <Stack gap={3}>
                      <Text size={1} muted>
                        {where}
                      </Text>
                      <Text size={1}>“{text}”</Text>
                      <Text size={1} weight="medium">
                        {hint}
                      </Text>
                    </Stack>
                  </Card>
                </Box>
              ))}
            </Stack>
          </>
        )}
      </Stack>
    </Card>
  );
}
