import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import type { OnSite } from '../../../program/connectors/onSite.ts';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { dayInWords } from '../../shared/labels/dates.ts';
import { putWords } from './linkPage.ts';
import { useLinking } from './useLinking.ts';

interface OwnWordsProps {
  words: OnSite;
  /** The id of their page; empty where they have none yet. */
  pageId: string;
  connectorId: string;
}

/** What a connector wrote for the site, for staff to read before it is public, and the way onto a page that is there. */
export function OwnWords({ words, pageId, connectorId }: OwnWordsProps) {
  const linking = useLinking(connectorId);
  const toast = useToast();
  const { isBusy, problem, run } = useOnce();
  const put = () =>
    run(async () => {
      await putWords(linking, pageId, words);
      toast.push({ status: 'success', title: 'Their words are in the draft. Open it, and publish it' });
    });
  return (
    <Card padding={3} radius={2} border role="group" aria-label="Their own words for the site">
      <Stack gap={3}>
        <Text size={1} muted>
          Their own words for the site. They agreed on {dayInWords(words.agreedAt)} that everybody may read
          them.
        </Text>
        <Text size={2} dir="auto" style={{ whiteSpace: 'pre-line' }}>
          {words.text}
        </Text>
        {words.topics.length > 0 && (
          <Text size={1} dir="auto">
            Ask me about: {words.topics.join(' · ')}
          </Text>
        )}
        {problem && <Problem text={problem} />}
        {pageId && (
          <Flex>
            <Button
              mode="ghost"
              text="Put these words into the draft"
              onClick={put}
              loading={isBusy}
              disabled={isBusy}
            />
          </Flex>
        )}
      </Stack>
    </Card>
  );
}
