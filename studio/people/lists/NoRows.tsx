import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import type { List } from './columns/list.ts';

const YET: Readonly<Record<List['key'], string>> = {
  participant: 'Nobody has signed up yet. Whoever does, on the site or entered by you, stands here.',
  connector:
    'Nobody has offered to be a Connector yet. Whoever does, on the site or entered by you, stands here.',
  partnerReferral: 'No partner has told us of anybody yet.',
  partnerOrganization: 'No partner organization has been added yet.',
  match: 'Nobody has been matched yet. Propose matches under “Matching”.',
  referral: 'No Connector has named anybody yet. They do it after a coffee.',
  rsvp: 'Nobody has answered an invitation to an event yet.',
  letter: 'No email has been written yet. The program writes them by itself.',
};

/** That a list is empty, or that nobody in it is like this; and what to do. */
export function NoRows({ list, isEmpty, showAll }: { list: List; isEmpty: boolean; showAll: () => void }) {
  return (
    <Card border radius={3} padding={4}>
      <Flex gap={4} align="center" wrap="wrap">
        <Stack flex={1}>
          <Text size={1} role="status">
            {isEmpty
              ? YET[list.key]
              : `No ${list.one} is like this. Perhaps another list has what you look for.`}
          </Text>
        </Stack>
        {!isEmpty && <Button mode="ghost" fontSize={1} text="Show all" onClick={showAll} />}
      </Flex>
    </Card>
  );
}
