import { Text } from '@sanity/ui';
import { z } from 'zod';
import { takeApart } from '../../../program/merge/mergeRecords.ts';
import { optionalText } from '../../../program/stored.ts';
import { importLake } from '../../import/session/importLake.ts';
import { Section } from '../../shared/card/Section.tsx';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { momentInWords } from '../../shared/labels/dates.ts';
import { type LiveQuery, useLive } from '../../shared/subscriptions/useLive.ts';

const schema = z.array(z.object({ _id: z.string(), name: optionalText, at: z.string(), by: optionalText }));
const MERGES: LiveQuery<typeof schema> = {
  schema,
  tag: 'card-merges',
  listen: '*[_type == "merge" && into._ref == $id]',
  fetch: '*[_type == "merge" && into._ref == $id] | order(at desc){_id, name, at, by}',
};

/** On a card: which records went into this one, and the way to take the last of them apart. Nothing where none did. */
export function MergedHere({ id }: { id: string }) {
  const { value = [] } = useLive(MERGES, id);
  const client = useProgramClient();
  const by = useStaffName();
  const [last] = value;
  if (!last) return null;
  return (
    <Section
      title="Two records made one"
      act={
        <AskButton
          text="Take apart"
          mode="bleed"
          header={`Take the record of ${last.name || 'no name'} apart?`}
        >
          {(close) => (
            <AskForm
              act="Take apart"
              tone="caution"
              isReady
              run={async () => {
                await takeApart(importLake(client), last._id, { by, now: new Date() });
              }}
              done="They are two records again"
              onClose={close}
            >
              <Text size={2}>
                Both records come back as they were, each with what belongs to it. What was changed or came
                since stays here. Questions and introductions that ended with the merge stay ended: no email
                can be taken back.
              </Text>
            </AskForm>
          )}
        </AskButton>
      }
    >
      {value.map(({ _id, name, at, by: who }) => (
        <Text size={1} key={_id}>
          {name || 'No name'} · {[momentInWords(at), who].filter(Boolean).join(' · ')}
        </Text>
      ))}
    </Section>
  );
}
