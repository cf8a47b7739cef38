import { Stack, Text } from '@sanity/ui';
import { byHandSchema } from '../../program/matching/byHand.ts';
import { BLOCK_WORDS, CAUTION_WORDS, REASON_WORDS } from '../../program/matching/words.ts';
import { MATCH_STATUSES } from '../../program/matchStatus.ts';
import { referenceSchema } from '../../program/references.ts';
import { LetterRows } from '../email/LetterRows.tsx';
import { Activities } from '../shared/activities/Activities.tsx';
import { CardHead } from '../shared/card/CardHead.tsx';
import { Columns } from '../shared/card/Columns.tsx';
import type { CardProps } from '../shared/card/cardFrame.tsx';
import { Facts } from '../shared/card/Facts.tsx';
import { fieldTypeOf } from '../shared/card/fieldTypeOf.ts';
import { History } from '../shared/card/History.tsx';
import { LinkedRow } from '../shared/card/LinkedRow.tsx';
import { Notes } from '../shared/card/Notes.tsx';
import { PAIR } from '../shared/card/pair.ts';
import { ReferralRows } from '../shared/card/ReferralRows.tsx';
import { Rows } from '../shared/card/Rows.tsx';
import { Section } from '../shared/card/Section.tsx';
import { Decisions } from '../shared/decisions/Decisions.tsx';
import { EntriesField } from '../shared/form/EntriesField.tsx';
import { inWords } from '../shared/labels/choices.ts';
import { matchStatusWords } from '../shared/labels/matches.ts';
import { useLive } from '../shared/subscriptions/useLive.ts';
import { LookedAfter } from '../shared/tasks/LookedAfter.tsx';
import { againInWords } from './again/again.ts';
import { OtherRounds } from './again/OtherRounds.tsx';
import { ChangeConnectorButton } from './ChangeConnectorButton.tsx';
import { CoffeeLines } from './coffee/CoffeeLines.tsx';
import { QuestionFromConnector } from './connector-questions/QuestionFromConnector.tsx';
import { KindWordsLines } from './kind-words/KindWordsLines.tsx';
import { matchActions } from './matchActions.ts';
import { PlanLines } from './plan/PlanLines.tsx';
import { PutRightButton } from './put-right/PutRightButton.tsx';
import { findingSentences } from './schema/findingSentences.ts';
import { ToldButton } from './told/ToldButton.tsx';
import { ToldNotes } from './told/ToldNotes.tsx';
import { TrialLines } from './trial/TrialLines.tsx';

const ASKING = [
  'approvedAt',
  'approvedBy',
  'askedAt',
  'answerBy',
  'nudges',
  'answeredAt',
  'declineReason',
  'declineWord',
  'endedFor',
];
const MEETING = ['introducedAt', 'agreedOn', 'calledOffAt', 'followUpAskedAt', 'metOn', 'notMetReason'];

/** A match as staff read one: who, why these two, where it stands, and what to decide. */
export function MatchCard({ id, document, schemaType, about }: CardProps) {
  const { value: pair } = useLive(PAIR, id);
  const status = MATCH_STATUSES.find((each) => each === document.status);
  const participant = referenceSchema.safeParse(document.participant).data?._ref;
  const connector = referenceSchema.safeParse(document.connector).data?._ref;
  const table = referenceSchema.safeParse(document.table).data?._ref;
  const outcomes = fieldTypeOf(schemaType, 'outcomes');
  const byHand = byHandSchema.safeParse(document.byHand).data;
  const names = pair
    ? `${pair.participant || 'Someone erased'} and ${pair.connector || 'someone erased'}`
    : 'Match';
  const again = againInWords(status, document.endedFor);
  const cautions = [
    ...(byHand?.against ?? []).map((key) => BLOCK_WORDS[key]),
    ...findingSentences(document.cautions, CAUTION_WORDS),
  ];
  return (
    <Stack gap={5}>
      <CardHead
        title={names}
        subtitle=""
        state={inWords(matchStatusWords, document.status)}
        tone={status === 'met' ? 'positive' : status === 'asked' ? 'caution' : 'default'}
      />
      <QuestionFromConnector id={id} document={document} />
      <ToldNotes id={id} document={document} status={status} />
      <Decisions
        id={id}
        actions={matchActions}
        document={document}
        before={
          <>
            {status && <ToldButton matchId={id} status={status} />}
            {participant && (status === 'approved' || status === 'asked') && (
              <ChangeConnectorButton matchId={id} seen={status} participantId={participant} />
            )}
          </>
        }
      />
      <Columns
        main={
          <>
            <Section title="The two">
              <Rows empty="Both were erased">
                {[
                  participant && (
                    <LinkedRow
                      key="participant"
                      id={participant}
                      type="participant"
                      title={pair?.participant || 'Someone erased'}
                      subtitle="Participant"
                    />
                  ),
                  connector && (
                    <LinkedRow
                      key="connector"
                      id={connector}
                      type="connector"
                      title={pair?.connector || 'Someone erased'}
                      subtitle="Connector"
                    />
                  ),
                ].filter(Boolean)}
              </Rows>
            </Section>
            <Section title="Why these two">
              <Sentences
                lines={[
                  ...(byHand ? [`Chosen by staff: ${byHand.reason}`] : []),
                  ...findingSentences(document.reasons, REASON_WORDS),
                ]}
              />
            </Section>
            {cautions.length > 0 && (
              <Section title="What to bear in mind">
                <Sentences lines={cautions} />
              </Section>
            )}
            <Section title="The question to the Connector">
              <Facts {...{ document, schemaType }} names={ASKING} />
              {again && <Text size={1}>{again}</Text>}
            </Section>
            <OtherRounds id={id} title={names} />
            <Section title="The meeting" act={<PutRightButton id={id} document={document} />}>
              <CoffeeLines match={document} />
              {table && (
                <Rows empty="">
                  {[
                    <LinkedRow
                      key="table"
                      id={table}
                      type="groupCoffee"
                      title="At a table for several people"
                      subtitle="Who else comes, and what to decide"
                    />,
                  ]}
                </Rows>
              )}
              <PlanLines match={document} />
              <KindWordsLines id={id} match={document} />
              <TrialLines id={id} match={document} />
              <Facts {...{ document, schemaType }} names={MEETING} />
            </Section>
            {outcomes && (
              <EntriesField title="What came of it" value={document.outcomes} schemaType={outcomes} />
            )}
          </>
        }
        aside={
          <>
            <LookedAfter id={id} document={document} />
            <Activities id={id} activities={document.activities} />
            <Notes id={id} type="match" notes={document.internalNotes} />
            {about && <ReferralRows referrals={about.referrals} />}
            {about && <LetterRows letters={about.letters} />}
            <History history={document.history} statusWords={matchStatusWords} />
          </>
        }
      />
    </Stack>
  );
}

function Sentences({ lines }: { lines: readonly string[] }) {
  return (
    <Stack as="ul" gap={3} paddingLeft={3} margin={0}>
      {lines.map((line) => (
        <Text as="li" key={line} size={1} dir="auto">
          {line}
        </Text>
      ))}
    </Stack>
  );
}
