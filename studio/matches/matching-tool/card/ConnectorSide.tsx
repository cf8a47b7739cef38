import { Grid, Stack, Text } from '@sanity/ui';
import type { Workload } from '../../../../program/matching/board.ts';
import { inWords } from '../../../shared/labels/choices.ts';
import { spokenLanguageWords } from '../../../shared/labels/languages.ts';
import type { KnownConnector } from '../../match-suggestions/readPeople.ts';
import { Meter } from './Meter.tsx';
import { PersonLink } from './PersonLink.tsx';

interface ConnectorSideProps {
  id: string;
  person: KnownConnector | undefined;
  workload: Workload | undefined;
  /** How many people are proposed to this connector now, this one too. */
  proposed: number;
}

/** Whom the person would meet, and how much they have to do already. */
export function ConnectorSide({ id, person, workload, proposed }: ConnectorSideProps) {
  const languages = person?.languages.map((code) => inWords(spokenLanguageWords, code)) ?? [];
  const place = person?.postcode ? `Postal code ${person.postcode}` : '';
  return (
    <Stack gap={3}>
      <PersonLink type="connector" id={id} person={person} />
      <Text size={1} dir="auto">
        {[person?.role, person?.organisation].filter(Boolean).join(', ')}
      </Text>
      <Text size={1} muted>
        {[place, ...languages].filter(Boolean).join(' · ')}
      </Text>
      {workload && (
        <Grid gridTemplateColumns={2} gap={4} paddingTop={1}>
          <Load title="In 30 days" taken={workload.past30Days} of={workload.ofMonth} added={proposed} />
          <Load title="In 365 days" taken={workload.past365Days} of={workload.ofYear} added={proposed} />
        </Grid>
      )}
    </Stack>
  );
}

function Load({ title, taken, of, added }: { title: string; taken: number; of: number; added: number }) {
  return (
    <Stack gap={3}>
      <Text size={1} muted>
        {title}: {taken} of {of}
        {added > 0 && `, and ${added} proposed`}
      </Text>
      <Meter taken={taken} added={added} of={of} />
    </Stack>
  );
}
