import { Button, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { useEffect, useState } from 'react';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { assertOnline, problemInWords } from '../../shared/decisions/problems.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { inWords } from '../../shared/labels/choices.ts';
import { siteLanguageWords } from '../../shared/labels/languages.ts';
import { LinkingPages } from '../links/LinkingPages.tsx';
import { otherLanguages, readTies, type Ties } from './deleteTranslated.ts';

interface DeleteFormProps {
  id: string;
  document: { _id: string };
  isOriginal: boolean;
  onDelete: (ties: Ties) => Promise<void>;
  onClose: () => void;
}

/** What deleting means, and the two buttons; for an original with translations, why it cannot be. */
export function DeleteForm({ id, document, isOriginal, onDelete, onClose }: DeleteFormProps) {
  const client = useProgramClient();
  const [ties, setTies] = useState<Ties>();
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let isGone = false;
    readTies(client, id).then(
      (found) => isGone || setTies(found),
      (error: unknown) => isGone || setProblem(problemInWords(error)),
    );
    return () => {
      isGone = true;
    };
  }, [client, id]);
  const mustGoFirst = (found: Ties) => (isOriginal ? otherLanguages(found, id) : []);
  const left = ties ? mustGoFirst(ties).map((key) => inWords(siteLanguageWords, key)) : [];
  const run = async () => {
    setBusy(true);
    setProblem('');
    try {
      assertOnline();
      const found = ties ?? (await readTies(client, id));
      setTies(found);
      if (mustGoFirst(found).length === 0) await onDelete(found);
    } catch (error) {
      // It may have gone although no answer came, and the ties with it: the next try reads them anew.
      setTies(undefined);
      setProblem(problemInWords(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap={5}>
      <Text size={2}>
        {left.length > 0
          ? `First delete its translations: ${left.join(', ')}. Otherwise readers would find pages that nobody keeps true.`
          : isOriginal
            ? 'Readers find it no more after the next build. Its history stays for a while.'
            : 'Readers of this language see the English page again after the next build. The other languages stay.'}
      </Text>
      <LinkingPages document={document} />
      {problem && <Problem text={problem} />}
      <Flex justify="flex-end" gap={2} align="center">
        {!ties && !problem && <Spinner muted />}
        <Button mode="ghost" text="Leave it as it is" onClick={onClose} disabled={isBusy} />
        {left.length === 0 && (
          <Button
            text="Delete"
            tone="critical"
            onClick={run}
            loading={isBusy}
            disabled={(!ties && !problem) || isBusy}
          />
        )}
      </Flex>
    </Stack>
  );
}
