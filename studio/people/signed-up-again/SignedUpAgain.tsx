import { EyeOpenIcon } from '@sanity/icons/EyeOpen';
import { Card, Flex, Text } from '@sanity/ui';
import type { KeptRecord } from '../../../forms/question.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { momentInWords } from '../../shared/labels/dates.ts';
import { useOwnSettings } from '../../shared/own-questions/useOwnSettings.ts';
import { SentAgainForm } from './SentAgainForm.tsx';
import type { SentAgainType } from './sentAgain.ts';

interface SignedUpAgainProps {
  id: string;
  type: SentAgainType;
  document: KeptRecord;
}

/** That somebody whom we know sent the form again, and that nobody of the staff has read it yet. */
export function SignedUpAgain({ id, type, document }: SignedUpAgainProps) {
  const own = useOwnSettings();
  const since = document.signedUpAgainAt;
  if (typeof since !== 'string') return null;
  return (
    <Card tone="caution" padding={3} radius={2} border role="status">
      <Flex align="center" gap={3} wrap="wrap">
        <Text size={1}>
          They sent the form again, {momentInWords(since)}. It changed nothing by itself. An email told them
          that somebody reads it.
        </Text>
        <AskButton
          text="See what changed"
          icon={EyeOpenIcon}
          mode="ghost"
          header="What they sent again, beside what stands here"
        >
          {(close) => <SentAgainForm {...{ id, type, document, since, own }} onClose={close} />}
        </AskButton>
      </Flex>
    </Card>
  );
}
