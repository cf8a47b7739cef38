import { messagesFor } from '../../locales/messages.ts';
import type { CoffeePlace } from '../../program/coffee/coffee.ts';
import type { LinkReader } from '../pages/page.ts';
import type { ShownTime } from './shownTime.ts';

interface Props {
  reader: LinkReader;
  times: readonly ShownTime[];
  zone: string;
  other: string;
  place: CoffeePlace;
}

/** A place in one line, a link as a link. */
export function Place({ kind, text }: CoffeePlace) {
  const link = kind === 'video' && /^https:\/\/\S+$/.test(text);
  return link ? (
    <a href={text} dir="ltr" rel="noreferrer">
      {text}
    </a>
  ) : (
    <bdi>{text}</bdi>
  );
}

/** With whom, when and where. What nobody has said yet is left out. */
export function CoffeeDetails({ reader, times, zone, other, place }: Props) {
  const { coffee } = messagesFor(reader.language);
  return (
    <div className="card">
      <dl>
        <div>
          <dt>{coffee.labels.with}</dt>
          <dd>
            <bdi>{other}</bdi>
          </dd>
        </div>
        {times.length > 0 && (
          <div>
            <dt>{coffee.labels.when}</dt>
            {times.map(({ key, span }) => (
              <dd key={key}>{reader.spanInWords(span, zone)}</dd>
            ))}
          </div>
        )}
        {place.text !== '' && (
          <div>
            <dt>{coffee.places[place.kind]}</dt>
            <dd>
              <Place {...place} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
