import { Stack } from '@sanity/ui';
import { keptFields } from '../../forms/kept.ts';
import { LEARN_MORE_QUESTIONS } from '../../forms/learn-more/questions.ts';
import { en } from '../../locales/en/index.ts';
import { Decisions } from '../decisions/Decisions.tsx';
import { statusOf } from '../decisions/desk.ts';
import { FindConnectorButton } from '../decisions/FindConnectorButton.tsx';
import { participantDesk } from '../decisions/participantDesk.ts';
import { EraseButton } from '../erasing/EraseButton.tsx';
import { EntriesField } from '../form/EntriesField.tsx';
import { inWords } from '../words/choices.ts';
import { participantStatusWords } from '../words/participants.ts';
import { AskedToErase } from './AskedToErase.tsx';
import { CardHead } from './CardHead.tsx';
import { Columns } from './Columns.tsx';
import type { CardProps } from './cardFrame.tsx';
import { EligibilityNote } from './EligibilityNote.tsx';
import { Facts } from './Facts.tsx';
import { fieldTypeOf } from './fieldTypeOf.ts';
import { History } from './History.tsx';
import { LetterRows } from './LetterRows.tsx';
import { MatchRows } from './MatchRows.tsx';
import { Notes } from './Notes.tsx';
import { personName } from './personName.ts';
import { ReferralRows } from './ReferralRows.tsx';
import { Section } from './Section.tsx';

const asked = (part: string) => keptFields(LEARN_MORE_QUESTIONS, part);
const PERSON = [...asked('person'), 'language'];
const WAY = [
  'signedUpAt',
  'confirmedAt',
  'screenedAt',
  'readyAt',
  'pausedUntil',
  'noShows',
  'stillInterestedAskedAt',
  'stillInterestedAt',
  ...asked('consent'),
];

/** A participant as staff read one: what they wrote, how they stand, what is under way, and what to decide. */
export function ParticipantCard({ id, document, schemaType, about }: CardProps) {
  const status = statusOf(participantDesk, document);
  const name = personName(document);
  const again = fieldTypeOf(schemaType, 'laterSignUps');
  return (
    <Stack gap={5}>
      <CardHead
        title={name}
        subtitle={[document.profession, inWords(en.fields, document.field)].filter(Boolean).join(' · ')}
        state={inWords(participantStatusWords, document.status)}
        tone={status === 'ready' || status === 'introduced' ? 'positive' : 'default'}
      />
      <AskedToErase since={document.eraseRequestedAt} by={document.eraseRequestedBy} />
      <Decisions
        id={id}
        desk={participantDesk}
        document={document}
        before={status === 'ready' && <FindConnectorButton participantId={id} />}
        after={<EraseButton {...{ id, name, about }} isTold={status !== 'unconfirmed'} />}
      />
      <Columns
        main={
          <>
            <EligibilityNote document={document} />
            <Section title="What they wrote">
              <Facts {...{ document, schemaType }} names={asked('work')} />
            </Section>
            <Section title="How to reach them">
              <Facts {...{ document, schemaType }} names={PERSON} />
            </Section>
            <Section title="Their answers to the criteria">
              <Facts {...{ document, schemaType }} names={asked('eligibility')} />
            </Section>
            <Section title="The way so far">
              <Facts {...{ document, schemaType }} names={WAY} />
            </Section>
            {again && (
              <EntriesField title="Signed up again" value={document.laterSignUps} schemaType={again} />
            )}
          </>
        }
        aside={
          <>
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
