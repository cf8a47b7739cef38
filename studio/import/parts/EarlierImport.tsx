import { Flex, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { recordsInWords } from '../../../forms/import/summary.ts';
import { type ImportDocument, isUndoable } from '../../../program/import/importDocument.ts';
import { type Kept, undoImport } from '../../../program/import/undoImport.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { dayInWords } from '../../shared/labels/dates.ts';
import { startWriting } from '../session/earlierImports.ts';
import type { ImportStore } from '../session/ImportStore.ts';
import { importLake } from '../session/importLake.ts';
import { KeptRecords } from './KeptRecords.tsx';

const STATES: Readonly<Record<ImportDocument['state'], string>> = {
  writing: 'Begun and cut off: choose the same file again to go on, or take it back.',
  written: '',
  undone: 'Taken back, but for what somebody had changed since.',
};

/** One import there was: who brought what, whether its people are written to, and the way back. */
export function EarlierImport({
  store,
  document,
  by,
}: {
  store: ImportStore;
  document: ImportDocument;
  by: string;
}) {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const { _id, at, by: who, counts, state, writingStartedAt, writingStartedBy } = document;
  const title = `${recordsInWords(counts)}, brought by ${who || 'somebody'} on ${dayInWords(at)}`;
  const readAgain = () => store.set({ changes: store.current().changes + 1 });
  return (
    <Stack gap={4}>
      <Text size={1} weight="semibold">
        {title}
      </Text>
      {STATES[state] && <Text size={1}>{STATES[state]}</Text>}
      <Text size={1} muted>
        {writingStartedAt
          ? `The program writes to them since ${dayInWords(writingStartedAt)}${writingStartedBy ? `, as ${writingStartedBy} decided` : ''}.`
          : 'Nobody is written to yet.'}
      </Text>
      <KeptRecords kept={kept} />
      <Flex gap={3} wrap="wrap">
        {!writingStartedAt && (
          <AskButton
            mode="ghost"
            text="Start writing to these people"
            header="Start writing to these people?"
            aria-label={`Start writing to these people: ${title}`}
          >
            {(close) => (
              <AskForm
                act="Start writing to them"
                tone="primary"
                isReady
                done="The program now writes to them as to everybody."
                run={async () => {
                  await startWriting(store.program, _id, by);
                  readAgain();
                }}
                onClose={close}
              >
                <Text size={1}>
                  From tomorrow the program asks those who were introduced whether they met, asks for outcomes
                  where they allowed it, and writes what follows from your decisions, as to everybody. This
                  cannot be taken back.
                </Text>
              </AskForm>
            )}
          </AskButton>
        )}
        {isUndoable(document, new Date()) && (
          <AskButton
            mode="ghost"
            tone="caution"
            text="Take back"
            header="Take this import back?"
            aria-label={`Take back: ${title}`}
          >
            {(close) => (
              <AskForm
                act="Take it back"
                tone="critical"
                isReady
                done="The import was taken back."
                run={async () => {
                  setKept(await undoImport(importLake(store.program), _id, { now: new Date() }));
                  readAgain();
                }}
                onClose={close}
              >
                <Text size={1}>
                  What came in is deleted, with its history, and what was completed is emptied again. Whoever
                  somebody changed, wrote to or matched since stays, and you see who.
                </Text>
              </AskForm>
            )}
          </AskButton>
        )}
      </Flex>
    </Stack>
  );
}
