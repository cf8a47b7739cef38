import { Card, Flex, Stack, Text } from '@sanity/ui';
import type { ObjectInputProps } from 'sanity';
import { IntentLink } from 'sanity/router';
import { z } from 'zod';
import { factName, factsIn } from '../../../program/content/factsIn.ts';
import { dayInWords, todayHere } from '../../shared/labels/dates.ts';
import { dueState } from './due.ts';

const SHOWN = 5;

const opened = z.object({ _id: z.string(), _type: z.string() });

/** The form of a page with facts; above it, which of them readers see flagged. */
export function DueBanner(props: ObjectInputProps) {
  const today = todayHere();
  const overdue = factsIn(props.value).filter(({ fact }) => dueState(fact, today) === 'overdue');
  const document = opened.safeParse(props.value);
  return (
    <Stack gap={5}>
      {overdue.length > 0 && document.success && (
        <Card tone="caution" border padding={4} radius={2} role="status">
          <Stack gap={4}>
            <Text size={1} weight="medium">
              {overdue.length === 1 ? 'One fact is' : `${overdue.length} facts are`} due for checking. Readers
              see them with the note “confirm”.
            </Text>
            <Stack gap={3} as="ul" padding={0}>
              {overdue.slice(0, SHOWN).map(({ fact, path }) => (
                <Flex as="li" key={path} gap={2}>
                  <Text size={1}>
                    <IntentLink
                      intent="edit"
                      params={{
                        id: document.data._id.replace(/^drafts\./, ''),
                        type: document.data._type,
                        path,
                      }}
                    >
                      {factName(fact)}
                    </IntentLink>{' '}
                    (checked {dayInWords(fact.checkedOn)})
                  </Text>
                </Flex>
              ))}
            </Stack>
            <Text size={1} muted>
              {overdue.length > SHOWN && `And ${overdue.length - SHOWN} more. `}Once you have compared them:
              “Check facts” in the menu beside Publish
            </Text>
          </Stack>
        </Card>
      )}
      {props.renderDefault(props)}
    </Stack>
  );
}
