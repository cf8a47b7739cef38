import type { Values } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import { EMPTY_FORM, errorsOf } from '../fields/filledForm.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';
import { GuestBody } from './GuestBody.tsx';
import { askedOfTable, HostBody } from './HostBody.tsx';
import type { GuestView, HostView, TableView } from './tableView.ts';

const HOSTS = [
  'offer',
  'host',
  'opened',
  'moved',
  'late',
  'host-over',
  'told',
  'host-cancelled',
  'not-active',
];
const isHosts = (view: TableView): view is HostView => HOSTS.includes(view.state);
const isGuests = (view: TableView): view is GuestView => !HOSTS.includes(view.state);

function valuesOf(view: TableView): Values {
  return {
    ...('connector' in view && { connector: view.connector, seats: String(view.seats) }),
    ...('number' in view && { number: String(view.number) }),
  };
}

/** Behind the links of a table for several people: a guest answers an invitation, and its connector sees to it. */
export function tablePage(view: TableView, reader: LinkReader): Page {
  const { table, links } = messagesFor(reader.language);
  const filled = ('filled' in view && view.filled) || EMPTY_FORM;
  const questions = 'filled' in view ? askedOfTable(view.state === 'offer', reader) : [];
  return statePage(reader, table.states[view.state], {
    values: valuesOf(view),
    errors: errorsOf('coffee', questions, filled.issues, reader.language),
    children: (
      <>
        {isGuests(view) && <GuestBody view={view} reader={reader} />}
        {isHosts(view) && <HostBody view={view} reader={reader} />}
      </>
    ),
    ending: links.person,
  });
}
