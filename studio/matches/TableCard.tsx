import { Flex, Stack, Text } from '@sanity/ui';
import { tooFewCome } from '../../program/groupCoffee/due.ts';
import { askedOf, comingTo, mayBeTakenBack } from '../../program/groupCoffee/guests.ts';
import { LetterRows } from '../email/LetterRows.tsx';
import { CardHead } from '../shared/card/CardHead.tsx';
import { Columns } from '../shared/card/Columns.tsx';
import type { CardProps } from '../shared/card/cardFrame.tsx';
import { History } from '../shared/card/History.tsx';
import { LinkedRow } from '../shared/card/LinkedRow.tsx';
import { Rows } from '../shared/card/Rows.tsx';
import { Section } from '../shared/card/Section.tsx';
import { placeWords } from '../shared/labels/coffees.ts';
import { momentInWords } from '../shared/labels/dates.ts';
import { fieldInWords } from '../shared/labels/fieldsOfWork.ts';
import { guestStateWords, tableStatusWords } from '../shared/labels/tables.ts';
import { useLive } from '../shared/subscriptions/useLive.ts';
import { DecideTable } from './tables/DecideTable.tsx';
import { InviteButton } from './tables/InviteButton.tsx';
import { guestsOf, TABLE, type TableRow } from './tables/readTables.ts';
import { TakeBackButton } from './tables/TakeBackButton.tsx';
import { TermsButton } from './tables/TermsForm.tsx';

const linesOf = ({ field, at, minutes, place, declinedAt }: TableRow) => [
  fieldInWords(field),
  `${momentInWords(at)}, for ${minutes} minutes`,
  `${placeWords[place.kind]}: ${place.text}`,
  ...(declinedAt
    ? [`The Connector’s calendar said no ${momentInWords(declinedAt)}: they were asked whether it is so`]
    : []),
];

/** Whether anybody outside has heard of a table by now. Until then the offer is taken back without a word. */
const isKnown = ({ offeredBy, toldSequence, guests }: TableRow) =>
  offeredBy === 'connector' || typeof toldSequence === 'number' || askedOf(guests).length > 0;

/** A table for several people as staff read one: when and where, who comes, who waits, and what to decide. */
export function TableCard({ id, document, about }: CardProps) {
  const { value } = useLive(TABLE, id);
  const [table] = value ?? [];
  if (!table) return null;
  const isOpen = table.status === 'open' && table.at > new Date().toISOString();
  return (
    <Stack gap={5}>
      <CardHead
        title={`Table of ${table.connectorName || 'someone erased'}`}
        subtitle={`${comingTo(table).length} of ${table.seats} places are taken`}
        state={tableStatusWords[table.status]}
        tone={tooFewCome(table, new Date()) || table.declinedAt ? 'caution' : 'default'}
      />
      {isOpen && (
        <Flex gap={2} wrap="wrap">
          <InviteButton table={table} connectorName={table.connectorName} />
          <TermsButton connectorId={table.connector._ref} table={table} />
          {tooFewCome(table, new Date()) && <DecideTable id={id} what="keep" />}
          {table.declinedAt && <DecideTable id={id} what="comes" />}
          <DecideTable id={id} what={isKnown(table) ? 'cancel' : 'take-back'} />
        </Flex>
      )}
      <Columns
        main={
          <>
            <Section title="When and where">
              <Stack gap={3}>
                {linesOf(table).map((line) => (
                  <Text size={1} key={line} dir="auto">
                    {line}
                  </Text>
                ))}
              </Stack>
            </Section>
            <Section title="Guests">
              <Rows empty="Nobody is invited yet">
                {guestsOf(table).map((guest) => {
                  const { _key, id: person, match, name, state, at } = guest;
                  return (
                    <LinkedRow
                      key={_key}
                      id={match ?? person ?? id}
                      type={match ? 'match' : person ? 'participant' : 'groupCoffee'}
                      title={name}
                      subtitle={`${guestStateWords[state]} · ${momentInWords(at)}`}
                    >
                      {isOpen && mayBeTakenBack(guest) && <TakeBackButton id={id} guest={guest} />}
                    </LinkedRow>
                  );
                })}
              </Rows>
            </Section>
          </>
        }
        aside={
          <>
            <Section title="The Connector">
              <Rows empty="Was erased">
                {[
                  <LinkedRow
                    key="connector"
                    id={table.connector._ref}
                    type="connector"
                    title={table.connectorName || 'Someone erased'}
                    subtitle="Connector"
                  />,
                ]}
              </Rows>
            </Section>
            {about && <LetterRows letters={about.letters} />}
            <History history={document.history} statusWords={tableStatusWords} />
          </>
        }
      />
    </Stack>
  );
}
