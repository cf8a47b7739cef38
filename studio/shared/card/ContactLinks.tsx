import { Flex, Text } from '@sanity/ui';
import { telephoneLink } from '../../../program/telephoneLink.ts';

const linkStyle = { overflowWrap: 'break-word', minWidth: 0 } as const;

/** An address that may break after its signs, and never inside a word. */
function Breakable({ address }: { address: string }) {
  const parts = address.split(/(?<=[@._-])/);
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text stand where they stand
    <span key={at}>
      {part}
      <wbr />
    </span>
  ));
}

/** How to reach a person, at the head of the card: a press writes an email or calls. Nothing where nothing is known. */
export function ContactLinks({ email, phone }: { email: unknown; phone: unknown }) {
  const address = typeof email === 'string' ? email.trim() : '';
  const number = typeof phone === 'string' ? phone.trim() : '';
  if (!address && !number) return null;
  return (
    <Flex gap={4} wrap="wrap" as="address" style={{ fontStyle: 'normal' }}>
      {address && (
        <Text size={1} style={linkStyle}>
          <a href={`mailto:${encodeURIComponent(address).replace('%40', '@')}`}>
            <Breakable address={address} />
          </a>
        </Text>
      )}
      {number && (
        <Text size={1}>
          <a href={telephoneLink(number)}>{number}</a>
        </Text>
      )}
    </Flex>
  );
}
