import { coffeeSpan } from '../../program/coffee/coffee.ts';
import type { Connector } from '../../program/connectors/connector.ts';
import { fullName } from '../../program/fullName.ts';
import type { GroupCoffee } from '../../program/groupCoffee/groupCoffee.ts';
import { waitingFor } from '../../program/groupCoffee/guests.ts';
import type { EmailTable } from './letterSource.ts';

/** A table as its connector or a guest reads it. `guest` is the guest's key, who reads where on the waiting list they are. */
export function tableOf(table: GroupCoffee, connector: Connector, guest = ''): EmailTable {
  const { zone, place, seats } = table;
  return {
    connector: {
      name: fullName(connector),
      role: connector.role || undefined,
      organisation: connector.organisation || undefined,
    },
    span: coffeeSpan(table),
    ...{ zone, place, seats },
    number: waitingFor(table).findIndex(({ _key }) => _key === guest) + 1,
  };
}
