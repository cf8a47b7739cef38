import { UndoIcon } from '@sanity/icons/Undo';
import { Box, Button, Dialog, Flex, Stack, Text } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { useState } from 'react';
import type { Language } from '../../../locales/locales.ts';
import type { LetterKind } from '../../../program/letters.ts';
import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { siteLanguageWords } from '../../shared/labels/languages.ts';
import { letterTitle } from '../../shared/labels/letters.ts';
import { backToOurWords } from './change.ts';

interface BackButtonProps {
  kind: LetterKind;
  language: Language;
}

/** Puts a letter back into our own words, after a question. */
export function BackButton({ kind, language }: BackButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        mode="bleed"
        fontSize={1}
        padding={3}
        icon={UndoIcon}
        text="Back to our words"
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <Dialog id="back-to-our-words" header="Back to our words?" onClose={() => setOpen(false)} width={1}>
          <Box padding={4}>
            <Question kind={kind} language={language} onClose={() => setOpen(false)} />
          </Box>
        </Dialog>
      )}
    </>
  );
}

function Question({ kind, language, onClose }: BackButtonProps & { onClose: () => void }) {
  const content = useContentClient();
  const toast = useToast();
  const { isBusy, problem, run } = useOnce();
  const goBack = () =>
    run(async () => {
      await backToOurWords(content, kind, language);
      toast.push({ status: 'success', title: 'The email goes out in our words again' });
      onClose();
    });
  return (
    <Stack gap={5}>
      <Text size={2}>
        Your words for “{letterTitle(kind)}” in {siteLanguageWords[language]} are deleted, a draft too. From
        now on this email goes out in our own words. Emails that were sent stay as they are.
      </Text>
      {problem && <Problem text={problem} />}
      <Flex justify="flex-end" gap={2} wrap="wrap">
        <Button mode="ghost" text="Keep your words" onClick={onClose} disabled={isBusy} />
        <Button
          tone="critical"
          text="Back to our words"
          onClick={goBack}
          loading={isBusy}
          disabled={isBusy}
        />
      </Flex>
    </Stack>
  );
}
