import { Stack } from '@sanity/ui';
import { keptFields } from '../../../forms/kept.ts';
import {
  ORGANIZATION_KIND_WORDS,
  PARTNER_ORGANIZATION_QUESTIONS,
} from '../../../forms/partners/questions.ts';
import { LINK_CODE_FIELD } from '../../../program/partners/organization.ts';
import { optionalText } from '../../../program/stored.ts';
import { LetterRows } from '../../email/LetterRows.tsx';
import { Activities } from '../../shared/activities/Activities.tsx';
import { CardHead } from '../../shared/card/CardHead.tsx';
import { Columns } from '../../shared/card/Columns.tsx';
import type { CardProps } from '../../shared/card/cardFrame.tsx';
import { Facts } from '../../shared/card/Facts.tsx';
import { History } from '../../shared/card/History.tsx';
import { Notes } from '../../shared/card/Notes.tsx';
import { Section } from '../../shared/card/Section.tsx';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { inWords } from '../../shared/labels/choices.ts';
import { useLive } from '../../shared/subscriptions/useLive.ts';
import { LookedAfter } from '../../shared/tasks/LookedAfter.tsx';
import { CorrectButton } from '../correct/CorrectButton.tsx';
import { MergedHere } from '../merge/MergedHere.tsx';
import { ABOUT_ORGANIZATION } from './aboutOrganization.ts';
import { OrganizationFigures } from './OrganizationFigures.tsx';
import { OrganizationPeople } from './OrganizationPeople.tsx';
import { PartnerLink } from './PartnerLink.tsx';
import { PerhapsTheirs } from './PerhapsTheirs.tsx';

const SHOWN = keptFields(PARTNER_ORGANIZATION_QUESTIONS).filter((name) => name !== 'name' && name !== 'kind');

/** An organization that sends people, as staff read one: who is there, who came by it, and how far they have come. */
export function PartnerOrganizationCard({ id, document, schemaType }: CardProps) {
  const { value: about, problem } = useLive(ABOUT_ORGANIZATION, id);
  const name = optionalText.parse(document.name);
  const addresses = about?.contacts.map(({ email }) => email) ?? [];
  const known = { _id: id, name, website: optionalText.parse(document.website), addresses };
  return (
    <Stack gap={5}>
      <CardHead
        title={name || 'No name'}
        subtitle={optionalText.parse(document.city)}
        state={inWords(ORGANIZATION_KIND_WORDS, document.kind)}
      />
      {problem && <Problem text={problem} />}
      <Columns
        main={
          <>
            <MergedHere id={id} />
            {about && <OrganizationFigures about={about} />}
            {about && <PartnerLink id={id} code={document[LINK_CODE_FIELD]} about={about} />}
            {about && <PerhapsTheirs organization={known} unjoined={about.unjoined} />}
            {about && <OrganizationPeople id={id} about={about} />}
            <Section
              title="The organization"
              act={
                <CorrectButton
                  {...{ id, document }}
                  type="partnerOrganization"
                  title="The organization"
                  parts={['organization']}
                />
              }
            >
              <Facts {...{ document, schemaType }} names={SHOWN} />
            </Section>
          </>
        }
        aside={
          <>
            <LookedAfter id={id} document={document} />
            <Activities id={id} activities={document.activities} />
            <Notes id={id} type="partnerOrganization" notes={document.internalNotes} />
            {about && <LetterRows letters={about.letters} />}
            <History history={document.history} statusWords={{}} />
          </>
        }
      />
    </Stack>
  );
}
