import type { Likeness } from '../../../program/doubles.ts';
import { LinkedRow } from '../../shared/card/LinkedRow.tsx';
import { personName } from '../../shared/card/personName.ts';
import { inWords } from '../../shared/labels/choices.ts';
import { connectorStatusWords } from '../../shared/labels/connectors.ts';
import { participantStatusWords } from '../../shared/labels/participants.ts';
import { MergeButton } from '../merge/MergeButton.tsx';
import type { PerhapsSame } from './readDoubles.ts';

const BY_WORDS: Readonly<Record<Likeness, string>> = {
  address: 'the same address',
  telephone: 'the same name and telephone',
  mailbox: 'the same name and mailbox',
  'zip-and-field': 'the same name, postal code and field',
};

interface DoubleRowProps {
  person: PerhapsSame;
  by?: Likeness;
  /** The record that it can be merged with, where that is known. */
  mergeInto?: string | undefined;
}

/** One of several records that are perhaps of one person. */
export function DoubleRow({ person, by, mergeInto }: DoubleRowProps) {
  const { _id, _type, status, email, phone } = person;
  const state =
    _type === 'connector'
      ? `Connector, ${inWords(connectorStatusWords, status)}`
      : inWords(participantStatusWords, status);
  const isOneKind = mergeInto?.startsWith(`${_type}.`) && mergeInto !== _id;
  return (
    <LinkedRow
      id={_id}
      type={_type}
      title={personName(person)}
      subtitle={[state, email, phone, by && BY_WORDS[by]].filter(Boolean).join(' · ')}
    >
      {mergeInto && isOneKind && <MergeButton first={mergeInto} second={_id} name={personName(person)} />}
    </LinkedRow>
  );
}
