import { Text } from '@sanity/ui';
import { styled } from 'styled-components';
import { numberInWords } from '../../../locales/dates.ts';
import {
  ORGANIZATION_FIGURES,
  type OrganizationFigure,
  organizationFigures,
} from '../../../program/partners/organizationFigures.ts';
import { Section } from '../../shared/card/Section.tsx';
import { TIME_ZONE } from '../../shared/clients/environment.ts';
import type { AboutOrganization } from './aboutOrganization.ts';

const Figures = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr));
  gap: 1.25rem 1rem;
  margin: 0;
  & > div { display: flex; flex-direction: column-reverse; gap: 0.5rem; }
  & dd { margin: 0; }
`;

const figureWords: Readonly<Record<OrganizationFigure, string>> = {
  referred: 'Referred',
  'signed-up': 'Signed up',
  introduced: 'Introduced',
  met: 'Met',
  'work-found': 'Found work',
};

/** How far its people have come. Small numbers stand here as they are: staff see each of the people below. */
export function OrganizationFigures({ about: { referrals, records } }: { about: AboutOrganization }) {
  const figures = organizationFigures(referrals.length, records, TIME_ZONE);
  return (
    <Section title="Numbers" hint="People, each once, counted as in Reports.">
      <Figures>
        {ORGANIZATION_FIGURES.map((key) => (
          <div key={key}>
            <Text as="dt" size={1} muted>
              {figureWords[key]}
            </Text>
            <Text as="dd" size={3}>
              {numberInWords(figures[key], 'en')}
            </Text>
          </div>
        ))}
      </Figures>
    </Section>
  );
}
