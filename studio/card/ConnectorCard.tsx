import { Stack } from '@sanity/ui';
import { BECOME_A_CONNECTOR_QUESTIONS } from '../../forms/become-a-connector/questions.ts';
import { keptFields } from '../../forms/kept.ts';
import { connectorDesk } from '../decisions/connectorDesk.ts';
import { Decisions } from '../decisions/Decisions.tsx';
import { statusOf } from '../decisions/desk.ts';
import { EraseButton } from '../erasing/EraseButton.tsx';
import { EntriesField } from '../form/EntriesField.tsx';
import { PublicPageLink } from '../publicPage/PublicPageLink.tsx';
import { inWords } from '../words/choices.ts';
import { connectorStatusWords } from '../words/connectors.ts';
import { AskedToErase } from './AskedToErase.tsx';
import { CardHead } from './CardHead.tsx';
import { Columns } from './Columns.tsx';
import type { CardProps } from './cardFrame.tsx';
import { Facts } from './Facts.tsx';
import { fieldTypeOf } from './fieldTypeOf.ts';
import { History } from './History.tsx';
import { LetterRows } from './LetterRows.tsx';
import { MatchRows } from './MatchRows.tsx';
import { Notes } from './Notes.tsx';
import { personName } from './personName.ts';
import { ReferralRows } from './ReferralRows.tsx';
import { Section } from './Section.tsx';

const asked = (part: string) => keptFields(BECOME_A_CONNECTOR_QUESTIONS, part);
const OFFERS = [...asked('offers'), ...asked('why')];
const CAPACITY = [...asked('capacity'), 'pausedUntil', 'lastIntroducedAt', 'expiriesInARow', 'appliedAt'];
const PERSON = [...asked('person'), 'language'];

/** A connector as staff read one: what they offer, how much, whom they have met, and what to decide. */
export function ConnectorCard({ id, document, schemaType, about }: CardProps) {
  const status = statusOf(connectorDesk, document);
  const name = personName(document);
  const again = fieldTypeOf(schemaType, 'laterApplications');
  return (
    <Stack gap={5}>
      <CardHead
        title={name}
        subtitle={[document.role, document.organisation].filter(Boolean).join(', ')}
        state={inWords(connectorStatusWords, document.status)}
        tone={status === 'active' ? 'positive' : 'default'}
      />
      <AskedToErase since={document.eraseRequestedAt} by={document.eraseRequestedBy} />
      <Decisions
        id={id}
        desk={connectorDesk}
        document={document}
        after={<EraseButton {...{ id, name, about }} isTold hasPage={Boolean(document.bio)} />}
      />
      <Columns
        main={
          <>
            <Section title="What they offer">
              <Facts {...{ document, schemaType }} names={OFFERS} />
            </Section>
            <Section title="How much" hint="Change it on the tab “All fields”, under Capacity.">
              <Facts {...{ document, schemaType }} names={CAPACITY} />
            </Section>
            <Section title="How to reach them">
              <Facts {...{ document, schemaType }} names={PERSON} />
              <PublicPageLink connector={document} />
            </Section>
            {again && (
              <EntriesField title="Offered again" value={document.laterApplications} schemaType={again} />
            )}
          </>
        }
        aside={
          <>
            <Notes id={id} type="connector" notes={document.internalNotes} />
            {about && <MatchRows matches={about.matches} other="participant" />}
            {about && <ReferralRows referrals={about.referrals} />}
            {about && <LetterRows letters={about.letters} />}
            <History history={document.history} statusWords={connectorStatusWords} />
          </>
        }
      />
    </Stack>
  );
}
