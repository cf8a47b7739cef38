import type { DefaultDocumentNodeResolver, UserViewComponent } from 'sanity/structure';
import { ConnectorCard } from '../card/ConnectorCard.tsx';
import { cardView } from '../card/cardFrame.tsx';
import { MatchCard } from '../card/MatchCard.tsx';
import { ParticipantCard } from '../card/ParticipantCard.tsx';
import { PartnerReferralCard } from '../card/PartnerReferralCard.tsx';
import { LetterCard } from '../letters/LetterCard.tsx';

/** The cards, each made once: a component made anew would lose what staff are typing. */
const CARDS: ReadonlyMap<string, UserViewComponent> = new Map([
  ['participant', cardView(ParticipantCard)],
  ['connector', cardView(ConnectorCard)],
  ['match', cardView(MatchCard)],
  ['partnerReferral', cardView(PartnerReferralCard)],
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
