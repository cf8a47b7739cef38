import { useEffect, useState } from 'react';
import { usePeopleClient } from '../../shared/clients/usePeopleClient.ts';
import { guestsOf } from './guestsOf.ts';

/** How many guests of some events are told of a change: in words, for the dialog that asks before it. */
export function useGuests(slugs: readonly string[], whatFor: string): string {
  const client = usePeopleClient();
  const [words, setWords] = useState('');
  const key = slugs.join(' ');
  useEffect(() => {
    let isGone = false;
    const say = (text: string) => isGone || setWords(text);
    const asked = key ? guestsOf(client, key.split(' ')) : Promise.resolve(0);
    asked.then(
      (count) => say(toldInWords(count, whatFor)),
      () => say(`We cannot count the guests right now. Those who have confirmed get an email ${whatFor}.`),
    );
    return () => {
      isGone = true;
    };
  }, [client, key, whatFor]);
  return words;
}

function toldInWords(count: number, whatFor: string): string {
  if (count === 0) return 'Nobody has confirmed for these dates, so nobody is written to.';
  const [who, has] = count === 1 ? ['One guest has', 'gets'] : [`${count} guests have`, 'get'];
  return `${who} confirmed for these dates, and ${has} an email ${whatFor}.`;
}
