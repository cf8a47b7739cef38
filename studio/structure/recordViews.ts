import type { DefaultDocumentNodeResolver, UserViewComponent } from 'sanity/structure';
import { LetterCard } from '../email/letters/LetterCard.tsx';
import { MatchCard } from '../matches/MatchCard.tsx';
import { ReferralCard } from '../matches/ReferralCard.tsx';
import { TableCard } from '../matches/TableCard.tsx';
import { ConnectorCard } from '../people/ConnectorCard.tsx';
import { ParticipantCard } from '../people/ParticipantCard.tsx';
import { PartnerReferralCard } from '../people/PartnerReferralCard.tsx';
import { PartnerContactCard } from '../people/partners/PartnerContactCard.tsx';
import { PartnerOrganizationCard } from '../people/partners/PartnerOrganizationCard.tsx';
import { cardView } from '../shared/card/cardFrame.tsx';

/** The cards, each made once: a component made anew would lose what staff are typing. */
const CARDS: ReadonlyMap<string, UserViewComponent> = new Map([
  ['participant', cardView(ParticipantCard)],
  ['connector', cardView(ConnectorCard)],
  ['match', cardView(MatchCard)],
  ['groupCoffee', cardView(TableCard)],
  ['partnerReferral', cardView(PartnerReferralCard)],
  ['partnerOrganization', cardView(PartnerOrganizationCard)],
  ['partnerContact', cardView(PartnerContactCard)],
  ['referral', cardView(ReferralCard)],
  ['letter', cardView(LetterCard)],
]);

/** A record opens on its card; every field stands on a second tab. */
export const recordViews: DefaultDocumentNodeResolver = (S, { schemaType }) => {
  const card = CARDS.get(schemaType);
  return card
    ? S.document().views([
        S.view.component(card).id('card').title('Card'),
        S.view.form().id('fields').title('All fields'),
      ])
    : S.document();
};
