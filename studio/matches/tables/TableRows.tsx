import { comingTo } from '../../../program/groupCoffee/guests.ts';
import { LinkedRow } from '../../shared/card/LinkedRow.tsx';
import { Rows } from '../../shared/card/Rows.tsx';
import { Section } from '../../shared/card/Section.tsx';
import { momentInWords } from '../../shared/labels/dates.ts';
import { tableStatusWords } from '../../shared/labels/tables.ts';
import { useLive } from '../../shared/subscriptions/useLive.ts';
import { TABLES_OF } from './readTables.ts';
import { TermsButton } from './TermsForm.tsx';

/** The tables of a Connector for several people, on their card, and the way to offer one in their name. */
export function TableRows({ connectorId, isActive }: { connectorId: string; isActive: boolean }) {
  const { value = [] } = useLive(TABLES_OF, connectorId);
  return (
    <Section title="Tables for several people" act={isActive && <TermsButton connectorId={connectorId} />}>
      <Rows empty="None yet">
        {value.map((table) => (
          <LinkedRow
            key={table._id}
            id={table._id}
            type="groupCoffee"
            title={momentInWords(table.at)}
            subtitle={`${tableStatusWords[table.status]} · ${comingTo(table).length} of ${table.seats} places`}
          />
        ))}
      </Rows>
    </Section>
  );
}
