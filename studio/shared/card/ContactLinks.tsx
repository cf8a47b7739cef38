import { Flex, Text } from '@sanity/ui';
import type { ReactNode } from 'react';
import { mailLink } from '../../../program/mailLink.ts';
import { telephoneLink } from '../../../program/telephoneLink.ts';
import { COUNTRY } from '../clients/environment.ts';

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

export interface Contact {
  email: unknown;
  phone: unknown;
  /** A button that writes to the address from here, where there can be one. */
  write?: ReactNode;
}

/** How to reach a person, at the head of the card: a press writes an email or calls. Nothing where nothing is known. */
export function ContactLinks({ email, phone, write }: Contact) {
  const address = typeof email === 'string' ? email.trim() : '';
  const number = typeof phone === 'string' ? phone.trim() : '';
  if (!address && !number) return null;
  return (
    <Flex gap={4} wrap="wrap" align="center" as="address" style={{ fontStyle: 'normal' }}>
      {address && (
        <Text size={1} style={linkStyle}>
          <a href={mailLink(address)}>
            <Breakable address={address} />
          </a>
        </Text>
      )}
      {address && write}
      {number && (
        <Text size={1}>
          <a href={telephoneLink(number, COUNTRY)}>{number}</a>
        </Text>
      )}
    </Flex>
  );
}
