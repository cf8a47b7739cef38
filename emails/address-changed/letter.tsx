import { BEGINNING } from '../../program/wording/parts.ts';
import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs } from '../parts/Paragraphs.tsx';

/** To the address that a person had until now: so that nobody takes a record over silently. It holds no link. */
export const addressChanged = defineLetter({
  kind: 'address-changed',
  title: 'The address was changed',
  reader: 'either',
  stop: 'nothing',
  reword: { parts: BEGINNING },
  read: () => ({}),
  body: (_, { texts }) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Paragraphs texts={texts.after} />
    </>
  ),
});
