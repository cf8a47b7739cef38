import { useState } from 'react';
import type { Message } from '../../../program/messages/message.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useMe } from '../../shared/clients/useStaff.ts';
import { saveWords, type Words } from './writeMessage.ts';

const wordsOf = ({ name, purpose, texts, usesEnglish }: Message): Words => ({
  name,
  purpose,
  texts,
  usesEnglish,
});

/**
 * The words of a message while somebody writes them: what is not kept yet stands here, until `save`. What a colleague
 * keeps meanwhile is shown where nothing was typed, and told of where something was.
 */
export function useWords(message: Message) {
  const client = useProgramClient();
  const me = useMe();
  const [typed, setTyped] = useState<{ words: Words; rev: string }>();
  const words = typed?.words ?? wordsOf(message);
  return {
    words,
    isChanged: typed !== undefined,
    change: (next: Partial<Words>) =>
      setTyped({ words: { ...words, ...next }, rev: typed?.rev ?? message._rev }),
    /** Keeps what was typed, as long as nobody else has changed the message since. */
    async save() {
      if (!typed) return;
      await saveWords(client, { _id: message._id, _rev: typed.rev }, typed.words, me?.name);
      setTyped(undefined);
    },
  };
}
