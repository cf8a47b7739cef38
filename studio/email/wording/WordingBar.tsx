import { EditIcon } from '@sanity/icons/Edit';
import { Badge, Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useWorkspaces } from 'sanity';
import type { Language } from '../../../locales/locales.ts';
import type { LetterKind } from '../../../program/letters.ts';
import { WORDING_TYPE } from '../../../program/wording/wording.ts';
import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { dayInWords } from '../../shared/labels/dates.ts';
import { BackButton } from './BackButton.tsx';
import { beginWording } from './change.ts';
import type { OwnWords } from './useWordings.ts';

interface WordingBarProps {
  kind: LetterKind;
  language: Language;
  own: OwnWords;
  isDraftShown: boolean;
  showDraft: (isShown: boolean) => void;
}

function stateOf({ published, draft }: OwnWords): string {
  const waits = draft ? 'A draft waits to be published.' : '';
  return [published && `Changed on ${dayInWords(published._updatedAt)}.`, waits].filter(Boolean).join(' ');
}

/** Whose words a letter goes out in, and how to change that. */
export function WordingBar({ kind, language, own, isDraftShown, showDraft }: WordingBarProps) {
  const { published, draft } = own;
  const content = useContentClient();
  const room = useWorkspaces().find(({ name }) => name === 'content');
  const { isBusy, problem, run } = useOnce();
  const change = () =>
    run(async () => {
      const id = await beginWording(content, kind, language);
      window.location.assign(`${room?.basePath ?? ''}/intent/edit/id=${id};type=${WORDING_TYPE}/`);
    });
  return (
    <Card border radius={2} padding={3} as="section" aria-label="Whose words">
      <Stack gap={3}>
        <Flex gap={3} align="center" justify="space-between" wrap="wrap">
          <Flex gap={3} align="center" wrap="wrap">
            <Badge tone={published ? 'primary' : 'default'} fontSize={1} padding={2}>
              {published ? 'Your words' : 'Our words'}
            </Badge>
            <Text size={1} muted>
              {stateOf(own)}
            </Text>
          </Flex>
          <Flex gap={2} wrap="wrap">
            {(published || draft) && <BackButton kind={kind} language={language} />}
            <Button
              mode="ghost"
              fontSize={1}
              padding={3}
              icon={EditIcon}
              text="Change the wording"
              loading={isBusy}
              disabled={isBusy}
              onClick={change}
            />
          </Flex>
        </Flex>
        {draft && (
          <Flex gap={1} role="group" aria-label="Which words are shown">
            {[false, true].map((isDraft) => (
              <Button
                key={String(isDraft)}
                mode={isDraft === isDraftShown ? 'default' : 'bleed'}
                aria-pressed={isDraft === isDraftShown}
                fontSize={1}
                padding={2}
                text={isDraft ? 'With the draft' : 'As it goes out'}
                onClick={() => showDraft(isDraft)}
              />
            ))}
          </Flex>
        )}
        {problem && <Problem text={problem} />}
      </Stack>
    </Card>
  );
}
