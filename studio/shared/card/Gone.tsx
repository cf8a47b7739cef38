import { Box, Text } from '@sanity/ui';
import { IntentLink } from 'sanity/router';
import { z } from 'zod';
import { mergeId } from '../../../program/merge/mergeRecord.ts';
import { referencedId } from '../../../program/references.ts';
import { type LiveQuery, useLive } from '../subscriptions/useLive.ts';

const schema = z.object({ into: referencedId }).nullable();
const WENT_INTO: LiveQuery<typeof schema> = {
  schema,
  tag: 'card-gone',
  listen: '*[_id == $id]',
  fetch: '*[_id == $id][0]{into}',
};

/** In place of a card whose record is gone: that it was erased, or into which record it went. */
export function Gone({ id, type }: { id: string; type: string }) {
  const { value } = useLive(WENT_INTO, mergeId(id));
  return (
    <Box padding={5}>
      {value ? (
        <Text>
          Two records were made one, and this one went into the other.{' '}
          <IntentLink intent="edit" params={{ id: value.into, type }}>
            Open the one that stayed
          </IntentLink>
          , where the two can be taken apart again.
        </Text>
      ) : (
        <Text>This record is no longer there. It may have been erased.</Text>
      )}
    </Box>
  );
}
