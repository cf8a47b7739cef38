import { Text } from '@sanity/ui';
import type { Message } from '../../../program/messages/message.ts';
import { Compose } from './Compose.tsx';
import { Results } from './Results.tsx';

/** A message that is still to be written, or what came of one that was sent. */
export function MessageView({ message }: { message: Message }) {
  if (message.status === 'discarded') return <Text muted>This message was thrown away.</Text>;
  const isOpen = message.status === 'draft' || message.status === 'template';
  return isOpen ? <Compose message={message} /> : <Results message={message} />;
}
