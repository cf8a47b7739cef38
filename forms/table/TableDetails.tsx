import { messagesFor } from '../../locales/messages.ts';
import { fieldName } from '../../program/fieldNames.ts';
import { Place } from '../coffee/CoffeeDetails.tsx';
import type { LinkReader } from '../pages/page.ts';
import type { ShownTable } from './tableView.ts';

interface Props {
  table: ShownTable;
  reader: LinkReader;
  /** Whether the reader may know the number or the link: by telephone or video they are the connector's own. */
  mayReach: boolean;
  /** More lines, each with its label. */
  more?: readonly { label: string; value: string }[];
}

/** When and where a table is, and with whom. */
export function TableDetails({ table, reader, mayReach, more = [] }: Props) {
  const { coffee, table: t } = messagesFor(reader.language);
  const { connector, role, organisation, span, zone, place } = table;
  const isShown = mayReach || place.kind === 'place';
  const who = [connector, role, organisation].filter(Boolean).join(', ');
  const lines = [
    ...(who ? [{ label: coffee.labels.with, value: who }] : []),
    { label: coffee.labels.when, value: reader.spanInWords(span, zone) },
    { label: t.labels.field, value: fieldName(table.field, reader.language, reader.settings?.fieldsOfWork) },
    ...more,
  ];
  return (
    <div className="card">
      <dl>
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        <div>
          <dt>{isShown ? coffee.places[place.kind] : t.where}</dt>
          <dd>{isShown ? <Place {...place} /> : coffee.places[place.kind]}</dd>
        </div>
      </dl>
    </div>
  );
}
