import { Card, Stack, Text } from '@sanity/ui';
import type { People } from '../../match-suggestions/readPeople.ts';
import { PersonLink } from '../card/PersonLink.tsx';

/** Whose record could not be read, and what in it: the others are proposed without them until staff put it right. */
export function SetAside({ setAside }: Pick<People, 'setAside'>) {
  if (setAside.length === 0) return null;
  return (
    <Card border radius={3} padding={4} tone="caution" as="section" aria-label="Set aside">
      <Stack gap={4}>
        <Text size={1}>
          These records could not be read. They are left out until somebody puts the fields right:
        </Text>
        {setAside.map(({ id, name, fields }) => (
          <Stack key={id} gap={3}>
            <PersonLink
              type={id.startsWith('connector.') ? 'connector' : 'participant'}
              id={id}
              person={{ givenName: name || id, familyName: '' }}
            />
            <Text size={1} muted>
              {fields.join(', ')}
            </Text>
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}
