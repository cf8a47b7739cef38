import { messagesFor } from '../../locales/messages.ts';
import type { Teller } from '../../program/matches/told.ts';
import type { FilledForm } from '../fields/filledForm.ts';
import type { LinkReader } from '../pages/page.ts';
import { OfferForm } from './OfferForm.tsx';

interface Props {
  by: Teller;
  reader: LinkReader;
  state: 'pick' | 'taken' | 'too-near' | 'none-left' | 'waiting';
  mayOffer: boolean;
  filled?: FilledForm | undefined;
}

/** What else than one of the times: offer others, or agree by email. */
export function OtherWays({ by, reader, state, mayOffer, filled }: Props) {
  const { offerOthers, offerAgain, offer, noneFits, write } = messagesFor(reader.language).coffee;
  const isOffer = filled?.answers.action === 'offer';
  return (
    <>
      {mayOffer && (
        <details open={isOffer || state === 'none-left'}>
          <summary>{state === 'waiting' ? offerAgain : offerOthers}</summary>
          <OfferForm by={by} reader={reader} filled={isOffer ? filled : undefined} button={offer}>
            <input type="hidden" name="action" value="offer" />
          </OfferForm>
        </details>
      )}
      <form method="post" action={reader.action} className="acts">
        {!mayOffer && (
          <button type="submit" className="btn alt" name="action" value="none-fits">
            {noneFits}
          </button>
        )}
        <button type="submit" className="btn alt" name="action" value="write">
          {write}
        </button>
      </form>
    </>
  );
}
