import { Flex, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import { ownerSchema } from '../../../program/tasks.ts';
import { Section } from '../card/Section.tsx';
import { useProgramClient } from '../clients/useProgramClient.ts';
import { useOnce } from '../decisions/useOnce.ts';
import { Problem } from '../error-card/Problem.tsx';
import { assign } from './arrange.ts';
import { OwnerChoice } from './OwnerChoice.tsx';
import { Tags } from './Tags.tsx';
import { Tasks } from './Tasks.tsx';

interface LookedAfterProps {
  id: string;
  document: Readonly<Record<string, unknown>>;
}

/** On a card: who of the staff looks after the record, by what it is found, and what is to be done about it. */
export function LookedAfter({ id, document }: LookedAfterProps) {
  const client = useProgramClient();
  const { isBusy, problem, run } = useOnce();
  const field = useId();
  const owner = ownerSchema.parse(document.owner) ?? undefined;
  return (
    <>
      <Section title="Among staff">
        <Flex gap={3} align="center" wrap="wrap">
          <Text as="label" htmlFor={field} size={1} weight="medium">
            Looked after by
          </Text>
          <Stack flex={1} style={{ minWidth: '10rem' }}>
            <OwnerChoice
              id={field}
              owner={owner}
              nobody="Nobody yet"
              disabled={isBusy}
              choose={(next) => run(() => assign(client, id, next))}
            />
          </Stack>
        </Flex>
        {problem && <Problem text={problem} />}
        <Tags id={id} tags={document.tags} />
      </Section>
      <Tasks id={id} tasks={document.tasks} />
    </>
  );
}
