import { Text } from '@sanity/ui';
import { IntentLink } from 'sanity/router';
import { personName } from '../../../shared/card/personName.ts';

interface PersonLinkProps {
  type: 'participant' | 'connector';
  id: string;
  /** Undefined for somebody whose record is not known here any more. */
  person: { givenName: string; familyName: string } | undefined;
}

/** A person's name, which opens the record. */
export function PersonLink({ type, id, person }: PersonLinkProps) {
  return (
    <Text size={2} weight="semibold" dir="auto">
      <IntentLink intent="edit" params={{ id, type }}>
        {person ? personName(person) : 'Somebody who is no longer here'}
      </IntentLink>
    </Text>
  );
}
