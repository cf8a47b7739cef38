import { fillMessage } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import { firstButton } from '../fields/firstButton.tsx';
import { Notice } from '../fields/Notice.tsx';
import type { Reader } from '../pages/page.ts';
import { Sentence } from '../pages/Sentence.tsx';
import { type AddressHint, ASKED_ABOUT, instead } from './addressHint.ts';

/** What a form remembers of the addresses that were asked about, so that nobody is asked twice. */
export const AskedAbout = ({ addresses }: { addresses: readonly string[] }) =>
  addresses.map((address) => <input key={address} type="hidden" name={ASKED_ABOUT} value={address} />);

interface Props {
  hints: readonly AddressHint[];
  /** The id of the form that the buttons send. */
  form: string;
  /** Whether nothing stands above them. */
  areFirst: boolean;
  reader: Reader;
}

/** Did you mean this address? One press takes it, another keeps what was typed; both send the whole form. */
export function AddressHints({ hints, form, areFirst, reader }: Props) {
  const { language } = reader;
  const { title, text, take, keep } = messagesFor(language).forms.addressHint;
  return hints.map(({ field, typed, likely, mayBeKept }, place) => (
    <Notice key={field} id={`hint-${field}`} title={title} isFirst={areFirst && place === 0}>
      <Sentence text={text} values={{ typed, likely }} reader={reader} />
      {firstButton(form)}
      <p className="acts">
        <button type="submit" className="btn" form={form} name={instead(field)} value={likely}>
          {fillMessage(take, { likely }, language)}
        </button>
        {mayBeKept && (
          <button type="submit" className="btn alt" form={form}>
            {fillMessage(keep, { typed }, language)}
          </button>
        )}
      </p>
    </Notice>
  ));
}
