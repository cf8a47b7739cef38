import { Badge, Flex, Heading, Stack, Text } from '@sanity/ui';
import { type Contact, ContactLinks } from './ContactLinks.tsx';

export type StateTone = 'default' | 'primary' | 'positive' | 'caution' | 'critical';

/** Whom or what a card is about, where it stands, and how to reach the person. */
export function CardHead({
  title,
  subtitle,
  state,
  tone = 'default',
  contact,
}: {
  title: string;
  subtitle: string;
  state: string;
  tone?: StateTone;
  contact?: Contact;
}) {
  return (
    <Stack gap={4}>
      <Flex gap={3} align="center" wrap="wrap">
        <Heading as="h1" size={3} dir="auto" style={{ overflowWrap: 'break-word', minWidth: 0 }}>
          {title}
        </Heading>
        <Badge tone={tone} fontSize={1} padding={2}>
          {state}
        </Badge>
      </Flex>
      {subtitle && (
        <Text size={2} muted dir="auto">
          {subtitle}
        </Text>
      )}
      {contact && <ContactLinks {...contact} />}
    </Stack>
  );
}
