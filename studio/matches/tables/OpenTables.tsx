import { Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import { IntentLink } from 'sanity/router';
import { comingTo, waitingFor } from '../../../program/groupCoffee/guests.ts';
import { momentInWords } from '../../shared/labels/dates.ts';
import { fieldInWords } from '../../shared/labels/fieldsOfWork.ts';
import { useLive } from '../../shared/subscriptions/useLive.ts';
import { InviteButton } from './InviteButton.tsx';
import { OPEN_TABLES, type TableRow } from './readTables.ts';

const standing = (table: TableRow): string => {
  const invited = table.guests.filter(({ state }) => state === 'invited').length;
  return [
    `${comingTo(table).length} of ${table.seats} places are taken`,
    waitingFor(table).length > 0 && `${waitingFor(table).length} wait`,
    invited > 0 && `${invited} have not answered`,
  ]
    .filter(Boolean)
    .join(' · ');
};

/** The tables for several people that are to come, in Matching: whom of the ready people to invite to each. */
export function OpenTables() {
  const { value = [] } = useLive(OPEN_TABLES, '');
  if (value.length === 0) return null;
  return (
    <Stack as="section" gap={3} aria-label="Tables for several people">
      <Heading as="h2" size={1}>
        Tables for several people
      </Heading>
      {value.map((table) => (
        <Card key={table._id} border radius={3} padding={4}>
          <Flex gap={4} align="center" justify="space-between" wrap="wrap">
            <Stack gap={3}>
              <Text size={1} weight="medium">
                <IntentLink intent="edit" params={{ id: table._id, type: 'groupCoffee' }}>
                  {table.connectorName || 'Someone erased'}: {fieldInWords(table.field)}
                </IntentLink>
              </Text>
              <Text size={1} muted>
                {momentInWords(table.at)} · {standing(table)}
              </Text>
            </Stack>
            <InviteButton table={table} connectorName={table.connectorName} />
          </Flex>
        </Card>
      ))}
    </Stack>
  );
}
