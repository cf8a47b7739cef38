import { Stack } from '@sanity/ui';
import { keptFields } from '../../forms/kept.ts';
import { PARTICIPANT_QUESTIONS } from '../../forms/learn-more/questions.ts';
import { LetterRows } from '../email/LetterRows.tsx';
import { WriteButton } from '../email/writing/WriteButton.tsx';
import { FindConnectorButton } from '../matches/match-suggestions/FindConnectorButton.tsx';
import { Activities } from '../shared/activities/Activities.tsx';
import { CardHead } from '../shared/card/CardHead.tsx';
import { Columns } from '../shared/card/Columns.tsx';
import type { CardProps } from '../shared/card/cardFrame.tsx';
import { Facts } from '../shared/card/Facts.tsx';
import { fieldTypeOf } from '../shared/card/fieldTypeOf.ts';
import { History } from '../shared/card/History.tsx';
import { MatchRows } from '../shared/card/MatchRows.tsx';
import { Notes } from '../shared/card/Notes.tsx';
import { personName } from '../shared/card/personName.ts';
import { ReferralRows } from '../shared/card/ReferralRows.tsx';
import { Section } from '../shared/card/Section.tsx';
import { Decisions } from '../shared/decisions/Decisions.tsx';
import { statusOf } from '../shared/decisions/statusActions.ts';
import { EntriesField } from '../shared/form/EntriesField.tsx';
import { inWords } from '../shared/labels/choices.ts';
import { fieldInWords } from '../shared/labels/fieldsOfWork.ts';
import { participantStatusWords } from '../shared/labels/participants.ts';
import { LookedAfter } from '../shared/tasks/LookedAfter.tsx';
import { CorrectButton } from './correct/CorrectButton.tsx';
import { PerhapsTheSame } from './doubles/PerhapsTheSame.tsx';
import { EligibilityNote } from './EligibilityNote.tsx';
import { AskedToErase } from './erasure/AskedToErase.tsx';
import { EraseButton } from './erasure/EraseButton.tsx';
import { MergedHere } from './merge/MergedHere.tsx';
import { OwnAnswers } from './OwnAnswers.tsx';
import { participantActions } from './participantActions.ts';
import { CameBy } from './partners/CameBy.tsx';
import { SignedUpAgain } from './signed-up-again/SignedUpAgain.tsx';
import { TrialsButton } from './trial/TrialsButton.tsx';

const asked = (part: string) => keptFields(PARTICIPANT_QUESTIONS, part);
/** The address and the telephone stand at the head of the card. */
const PERSON = [...asked('person'), 'otherEmails', 'language'].filter(
  (name) => name !== 'email' && name !== 'phone',
);
const WAY = [
  'signedUpAt',
  'consentedAt',
  'consentSource',
  'confirmedAt',
  'screenedAt',
  'readyAt',
  'pausedUntil',
  'noShows',
  'stillInterestedAskedAt',
  'stillInterestedAt',
  ...asked('consent'),
  'unsubscribedAt',
  'trialsLeftAt',
];

/** A participant as staff read one: what they wrote, how they stand, what is under way, and what to decide. */
export function ParticipantCard({ id, document, schemaType, about }: CardProps) {
  const status = statusOf(participantActions, document);
  const name = personName(document);
  const again = fieldTypeOf(schemaType, 'laterSignUps');
  return (
    <Stack gap={5}>
      <CardHead
        title={name}
        subtitle={[document.profession, fieldInWords(document.field)].filter(Boolean).join(' · ')}
        state={inWords(participantStatusWords, document.status)}
        tone={status === 'ready' || status === 'introduced' ? 'positive' : 'default'}
        contact={{
          email: document.email,
          phone: document.phone,
          write: <WriteButton id={id} audience="participant" />,
        }}
      />
      <SignedUpAgain {...{ id, document }} type="participant" />
      <AskedToErase since={document.eraseRequestedAt} by={document.eraseRequestedBy} />
      <Decisions
        id={id}
        actions={participantActions}
        document={document}
        before={status === 'ready' && <FindConnectorButton participantId={id} />}
        after={<EraseButton {...{ id, name, about }} isTold={status !== 'unconfirmed'} />}
      />
      <Columns
        main={
          <>
            <EligibilityNote document={document} />
            <Section
              title="What they wrote"
              act={
                <CorrectButton
                  {...{ id, document }}
                  type="participant"
                  title="What they wrote"
                  parts={['work']}
                />
              }
            >
              <Facts {...{ document, schemaType }} names={asked('work')} />
            </Section>
            <OwnAnswers {...{ id, document }} type="participant" />
            <Section
              title="How to reach them"
              act={
                <CorrectButton
                  {...{ id, document }}
                  type="participant"
                  title="How to reach them"
                  parts={['person']}
                />
              }
            >
              <Facts {...{ document, schemaType }} names={PERSON} />
            </Section>
            <Section
              title="Their answers to the criteria"
              act={
                <CorrectButton
                  {...{ id, document }}
                  type="participant"
                  title="Their answers to the criteria"
                  parts={['eligibility']}
                />
              }
            >
              <Facts {...{ document, schemaType }} names={asked('eligibility')} />
            </Section>
            <Section
              title="The way so far"
              act={
                <CorrectButton
                  {...{ id, document }}
                  type="participant"
                  title="What they agreed to"
                  parts={['consent']}
                />
              }
            >
              <Facts {...{ document, schemaType }} names={WAY} />
              <div>
                <TrialsButton id={id} hasLeft={Boolean(document.trialsLeftAt)} />
              </div>
            </Section>
            <CameBy id={id} document={document} />
            {again && (
              <EntriesField title="Signed up again" value={document.laterSignUps} schemaType={again} />
            )}
          </>
        }
        aside={
          <>
            <PerhapsTheSame id={id} document={document} />
            <MergedHere id={id} />
            <LookedAfter id={id} document={document} />
            <Activities id={id} activities={document.activities} />
            <Notes id={id} type="participant" notes={document.internalNotes} />
            {about && <MatchRows matches={about.matches} other="connector" />}
            {about && <LetterRows letters={about.letters} />}
            {about && <ReferralRows referrals={about.referrals} />}
            <History history={document.history} statusWords={participantStatusWords} />
          </>
        }
      />
    </Stack>
  );
}
