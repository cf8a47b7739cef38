const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/gu;
const WEB = /(https?:\/\/|www\.)\S+/giu;
// Seven digits or more, with the signs people put between them: a year or two stays as it is.
const PHONE = /\+?\p{Nd}(?:[\s().\-/]*\p{Nd}){6,}/gu;

/** What a person wrote, without addresses and telephone numbers: a connector sees those only after a yes. */
export function withoutContacts(text: string): string {
  return [EMAIL, WEB, PHONE].reduce((left, contact) => left.replace(contact, '[…]'), text);
}
