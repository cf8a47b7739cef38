import { Card, Stack, Text } from '@sanity/ui';
import { useEffect, useState } from 'react';
import { IntentLink } from 'sanity/router';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { type LinkingDocument, readLinksTo } from './linksTo.ts';

/** Which pages link to one that is about to be deleted, so that their links can be changed first. Nothing where none does. */
export function LinkingPages({ document }: { document: { _id: string } }) {
  const client = useProgramClient();
  const [linking, setLinking] = useState<readonly LinkingDocument[]>([]);
  const [problem, setProblem] = useState('');
  // As it stood when the question was asked.
  const [asked] = useState(document);
  useEffect(() => {
    let isGone = false;
    readLinksTo(client, asked).then(
      (found) => isGone || setLinking(found),
      (error: unknown) =>
        isGone || setProblem(`What links to it could not be read. ${problemInWords(error)}`),
    );
    return () => {
      isGone = true;
    };
  }, [client, asked]);
  if (problem) return <Problem text={problem} />;
  if (linking.length === 0) return null;
  return (
    <Card tone="caution" border radius={2} padding={4}>
      <Stack gap={4}>
        <Text size={1} weight="medium">
          {linking.length === 1 ? 'One page leads to it' : `${linking.length} pages lead to it`}. Change them
          first: otherwise their readers come to a page that is gone.
        </Text>
        <Stack as="ul" gap={3} paddingLeft={4} margin={0}>
          {linking.map(({ id, type, title }) => (
            <Text as="li" size={1} key={id}>
              <IntentLink intent="edit" params={{ id, type }}>
                {title}
              </IntentLink>
            </Text>
          ))}
        </Stack>
      </Stack>
    </Card>
  );
}
