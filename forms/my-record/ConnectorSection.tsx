import { messagesFor } from '../../locales/messages.ts';
import type { ConnectorCoffee, ConnectorResults } from '../../program/way/connectorCoffees.ts';
import type { ConnectorState } from '../../program/way/connectorState.ts';
import type { LinkReader } from '../pages/page.ts';
import { Sentence } from '../pages/Sentence.tsx';

/** What a connector sees of their part: where they stand, their coffees, and what came of them. */
export interface ConnectorShown {
  state: ConnectorState;
  /** Each with the name of whom they were introduced to. */
  coffees: readonly (ConnectorCoffee & { name: string })[];
  /** Questions that wait for their answer: without a name. */
  asked: readonly { on: Date; by: Date }[];
  results: ConnectorResults;
  /** What people let them read, with the name of each. */
  words?: readonly { text: string; name: string }[];
  /** Tables for several people: to come, with how many have a place; or held, with how many came. */
  tables?: readonly { id: string; on: Date; coming: number; seats: number; isToCome: boolean }[];
  /** The years of which there is a note about their time. */
  years: readonly string[];
}

interface Props {
  connector: ConnectorShown;
  reader: LinkReader;
}

function OneMore({ connector: { state }, reader }: Props) {
  const { oneMore: t } = messagesFor(reader.language).myRecord.connector;
  if (!state.oneMore) return null;
  if (state.oneMore !== 'give')
    return <Sentence text={t.given} values={{ until: reader.dayInWords(state.oneMore) }} reader={reader} />;
  return (
    <form method="post" action={reader.action}>
      <p>{t.note}</p>
      <button type="submit" className="btn alt" name="action" value="one-more">
        {t.send}
      </button>
    </form>
  );
}

function Coffees({ connector: { coffees, asked }, reader }: Props) {
  const t = messagesFor(reader.language).myRecord.connector;
  return (
    <>
      <h3>{t.coffees}</h3>
      {coffees.length === 0 && <p>{t.noCoffees}</p>}
      <ul>
        {coffees.map(({ match, name, standing, on }) => (
          <li key={match}>
            <Sentence
              text={`{name}: ${t.standings[standing]}`}
              values={{ name, on: reader.dayInWords(on) }}
              reader={reader}
            />
          </li>
        ))}
      </ul>
      {asked.map(({ on, by }) => (
        <Sentence
          key={on.toISOString()}
          text={t.asked}
          values={{ on: reader.dayInWords(on), by: reader.dayInWords(by) }}
          reader={reader}
        />
      ))}
    </>
  );
}

/** Tables for several people, and the way to offer one, behind the same link. */
function Tables({ connector: { tables = [], state }, reader }: Props) {
  const { table: t } = messagesFor(reader.language);
  return (
    <>
      {tables.length > 0 && (
        <>
          <h3>{t.mine}</h3>
          <ul>
            {tables.map(({ id, on, coming, seats, isToCome }) => (
              <li key={id}>
                <Sentence
                  text={isToCome ? t.hosted : t.met}
                  values={{ on: reader.dayInWords(on), coming: String(coming), seats: String(seats) }}
                  reader={reader}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {state.key === 'active' && (
        <p>
          <a href={reader.action.replace(/^.*\/my-record\//, '/table/')}>{t.offerLink}</a>
        </p>
      )}
    </>
  );
}

/** What people whom they met let them read, each with the name, as its writer agreed. */
function Words({ connector: { words = [] }, reader }: Props) {
  const t = messagesFor(reader.language).myRecord.connector;
  if (words.length === 0) return null;
  return (
    <>
      <h3>{t.words}</h3>
      {words.map(({ text, name }) => (
        <figure key={`${name} ${text}`}>
          <blockquote dir="auto">{text}</blockquote>
          <figcaption>
            <bdi>{name}</bdi>
          </figcaption>
        </figure>
      ))}
    </>
  );
}

/** In numbers, and never who. */
function Results({ connector: { results }, reader }: Props) {
  const t = messagesFor(reader.language).myRecord.connector;
  if (results.introduced === 0) return null;
  return (
    <>
      <h3>{t.results}</h3>
      <Sentence text={t.introduced} values={{ count: results.introduced }} reader={reader} />
      <Sentence text={t.met} values={{ count: results.met }} reader={reader} />
      <Sentence text={t.contacts} values={{ count: results.contacts }} reader={reader} />
      {results.outcomes ? (
        <>
          <ul>
            {results.outcomes.map(({ outcome, count }) => (
              <li key={outcome}>
                <Sentence text={t.outcomes[outcome]} values={{ count }} reader={reader} />
              </li>
            ))}
          </ul>
          <p>{t.outcomesNote}</p>
        </>
      ) : (
        <p>{t.tooFew}</p>
      )}
    </>
  );
}

function Notes({ connector: { years }, reader }: Props) {
  const t = messagesFor(reader.language).myRecord.connector;
  if (years.length === 0) return null;
  return (
    <p>
      {t.notes}{' '}
      {years.map((year) => (
        <span key={year}>
          <a href={`?year=${year}&lang=${reader.language}`}>{year}</a>{' '}
        </span>
      ))}
    </p>
  );
}

/** A connector's part in the program, at the head of their record. */
export function ConnectorSection({ connector, reader }: Props) {
  const t = messagesFor(reader.language).myRecord.connector;
  const { key, by, until } = connector.state;
  const values = {
    ...(by && { by: reader.dayInWords(by) }),
    ...(until && { until: reader.dayInWords(until) }),
  };
  return (
    <section className="card way">
      <h2>{t.title}</h2>
      <Sentence text={t.states[key]} values={values} reader={reader} />
      <OneMore connector={connector} reader={reader} />
      <Coffees connector={connector} reader={reader} />
      <Tables connector={connector} reader={reader} />
      <Results connector={connector} reader={reader} />
      <Words connector={connector} reader={reader} />
      <Notes connector={connector} reader={reader} />
    </section>
  );
}
