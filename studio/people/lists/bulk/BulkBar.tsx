import { Box, Button, Dialog, Flex, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import type { Row } from '../../../../program/lists/narrow.ts';
import { MERGED_TYPES } from '../../../../program/merge/mergeRecord.ts';
import { AUDIENCES } from '../../../../program/messages/message.ts';
import { useProgramClient } from '../../../shared/clients/useProgramClient.ts';
import { useMe } from '../../../shared/clients/useStaff.ts';
import { useUndoMinutes } from '../../../shared/decisions/useUndoMinutes.ts';
import { MergeButton } from '../../merge/MergeButton.tsx';
import type { List } from '../columns/list.ts';
import { AssignMany } from './AssignMany.tsx';
import { assignMany, type BulkAct, tagMany } from './bulkActs.ts';
import { DecideMany } from './DecideMany.tsx';
import { decisionsFor } from './decisionsFor.ts';
import { TagMany } from './TagMany.tsx';
import { WriteMany } from './WriteMany.tsx';

interface BulkBarProps {
  list: List;
  chosen: readonly Row[];
  /** Tags that are in use. */
  tags: readonly string[];
  isBusy: boolean;
  start: (act: BulkAct, ids: readonly string[]) => void;
  exportChosen: () => void;
  clear: () => void;
}

const QUESTIONS = {
  decide: 'Decide',
  assign: 'Give to somebody',
  tag: 'Tag',
  untag: 'Take a tag away',
} as const;
type Question = keyof typeof QUESTIONS;

/** What can be done with the chosen records. Each asks first, and says what follows. */
export function BulkBar({ list, chosen, tags, isBusy, start, exportChosen, clear }: BulkBarProps) {
  const client = useProgramClient();
  const me = useMe();
  const minutes = useUndoMinutes();
  const [asked, setAsked] = useState<{ question: Question; rows: readonly Row[] }>();
  const id = useId();
  const close = () => setAsked(undefined);
  const begin = (act: BulkAct, ids: readonly string[]) => {
    close();
    start(act, ids);
  };
  const rows = asked?.rows ?? [];
  const ids = rows.map((row) => row.id);
  const hasStaffFields = list.columns.some(({ key }) => key === 'owner');
  const audience = AUDIENCES.find((each) => each === list.key);
  const [one, other] = chosen;
  const isPair = chosen.length === 2 && MERGED_TYPES.some((type) => type === list.key);
  const ask = (question: Question) => (
    <Button
      key={question}
      mode="ghost"
      fontSize={1}
      padding={2}
      text={QUESTIONS[question]}
      disabled={isBusy}
      onClick={() => setAsked({ question, rows: chosen })}
    />
  );
  return (
    <Flex gap={2} align="center" wrap="wrap" as="section" aria-label="What to do with the chosen">
      <Text size={1} weight="semibold">
        {chosen.length} chosen
      </Text>
      {hasStaffFields && (['decide', 'assign', 'tag', 'untag'] as const).map(ask)}
      {audience && <WriteMany audience={audience} ids={chosen.map((row) => row.id)} isBusy={isBusy} />}
      {isPair && one && other && (
        <MergeButton key={one.id + other.id} first={one.id} second={other.id} mode="ghost" />
      )}
      <Button mode="ghost" fontSize={1} padding={2} text="Export the chosen" onClick={exportChosen} />
      <Button mode="bleed" fontSize={1} padding={2} text="Choose none" onClick={clear} />
      {asked && (
        <Dialog id={id} width={1} header={`${QUESTIONS[asked.question]}: ${rows.length}`} onClose={close}>
          <Box padding={4}>
            {asked.question === 'decide' && (
              <DecideMany
                chosen={rows.length}
                decisions={decisionsFor(list.key, rows)}
                begin={(decision, added) =>
                  begin(decision.begin(client, added, { by: me?.name, minutes }), decision.ids)
                }
                close={close}
              />
            )}
            {asked.question === 'assign' && (
              <AssignMany
                count={rows.length}
                begin={(owner) => begin(assignMany(client, owner), ids)}
                close={close}
              />
            )}
            {(asked.question === 'tag' || asked.question === 'untag') && (
              <TagMany
                count={rows.length}
                known={tags}
                isOn={asked.question === 'tag'}
                begin={(tag) => begin(tagMany(client, tag, asked.question === 'tag'), ids)}
                close={close}
              />
            )}
          </Box>
        </Dialog>
      )}
    </Flex>
  );
}
