import { Flex, Select, Text } from '@sanity/ui';
import { useId } from 'react';
import { LOOKS, type Look } from '../../../../program/matching/outlook.ts';
import { isBusyIn, type MatchingSession } from '../session/matchingSession.ts';
import type { SessionStore } from '../session/SessionStore.ts';

const LOOK_WORDS: Record<Look, string> = {
  now: 'Today: a match for as many as possible',
  balanced: 'The year ahead, with a fair share for every field',
  ahead: 'The year ahead, the best matches in all',
};

const isLook = (value: string): value is Look => LOOKS.some((look) => look === value);

/** How far the machine looks: staff choose it before they let it propose. */
export function LookChoice({ store, session }: { store: SessionStore; session: MatchingSession }) {
  const id = useId();
  return (
    <Flex gap={3} align="center" wrap="wrap">
      <Text as="label" size={1} htmlFor={id}>
        Look at
      </Text>
      <Select
        id={id}
        fontSize={1}
        value={session.look}
        disabled={isBusyIn(session)}
        onChange={({ currentTarget: { value } }) => isLook(value) && store.set({ look: value })}
      >
        {LOOKS.map((look) => (
          <option key={look} value={look}>
            {LOOK_WORDS[look]}
          </option>
        ))}
      </Select>
    </Flex>
  );
}
