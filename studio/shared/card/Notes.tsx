import { Stack, Text, TextArea } from '@sanity/ui';
import { useEffect, useId, useState } from 'react';
import { useConnectionState, useDocumentOperation } from 'sanity';
import { numberInWords } from '../../../locales/dates.ts';
import { Section } from './Section.tsx';

/** A note longer than this is no note: a paste of a whole document, which belongs elsewhere. Characters. */
const MOST = 10_000;

/**
 * What staff write down for each other, saved as they type by the Studio's own means: it buffers, sends again after a
 * lost connection, and shows what a colleague writes at the same time.
 */
export function Notes({ id, type, notes }: { id: string; type: string; notes: unknown }) {
  const stored = typeof notes === 'string' ? notes : '';
  const [typed, setTyped] = useState<string>();
  const { patch } = useDocumentOperation(id, type);
  const isAway = useConnectionState(id, type) === 'reconnecting';
  const [isTooLong, setTooLong] = useState(false);
  const field = useId();
  // What was typed stands until the record has caught up with it.
  useEffect(() => {
    if (typed === stored) setTyped(undefined);
  }, [typed, stored]);
  const write = (text: string) => {
    setTooLong(text.length > MOST);
    if (text.length > MOST) return;
    setTyped(text);
    patch.execute(text === '' ? [{ unset: ['internalNotes'] }] : [{ set: { internalNotes: text } }]);
  };
  return (
    <Section title="Notes for staff">
      <Stack gap={3}>
        <TextArea
          id={field}
          aria-label="Notes for staff"
          rows={5}
          dir="auto"
          value={typed ?? stored}
          readOnly={isAway}
          onChange={(event) => write(event.currentTarget.value)}
          onBlur={() => setTyped(undefined)}
        />
        {isTooLong && (
          <Text size={1} role="alert">
            That is more than {numberInWords(MOST, 'en')} characters. It was not kept: write the gist of it.
          </Text>
        )}
        <Text size={1} muted>
          {isAway
            ? 'No connection at the moment. You can go on writing when it is back.'
            : 'Saved as you type. Only staff see it, but the person may ask for a copy. Nothing about immigration status.'}
        </Text>
      </Stack>
    </Section>
  );
}
