import { LinkedRow } from '../../shared/card/LinkedRow.tsx';
import { personName } from '../../shared/card/personName.ts';
import { inWords } from '../../shared/labels/choices.ts';
import { connectorStatusWords } from '../../shared/labels/connectors.ts';
import { participantStatusWords } from '../../shared/labels/participants.ts';
import type { PerhapsSame } from './readDoubles.ts';

/** One of several records that are perhaps of one person. */
export function DoubleRow({ person }: { person: PerhapsSame }) {
  const { _id, _type, status, email, phone } = person;
  const state =
    _type === 'connector'
      ? `Connector, ${inWords(connectorStatusWords, status)}`
      : inWords(participantStatusWords, status);
  return (
    <LinkedRow
      id={_id}
      type={_type}
      title={personName(person)}
      subtitle={[state, email, phone].filter(Boolean).join(' · ')}
    />
  );
}
