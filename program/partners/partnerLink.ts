/** Letters and figures that nobody takes for one another, on paper or by telephone. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** How many signs a code has: 31 to the 12th, far more than anybody can try. */
const LENGTH = 12;

/** The first part of the address by which somebody comes who was sent by a partner. */
export const PARTNER_PATH = '/via/';

/** The first part of the address of the page to print with the code on it. */
export const FLYER_PATH = '/flyer/';

/** How many random bytes a code is made of: some are left out, so that no sign is likelier than another. */
export const CODE_BYTES = 64;

/** A code for the link of a partner, made of random bytes. It says nothing of anybody. Throws where there are too few. */
export function partnerCode(random: Uint8Array): string {
  const fair = [...random].filter((byte) => byte < SIGNS.length * Math.floor(256 / SIGNS.length));
  if (fair.length < LENGTH) throw new Error('too few random bytes for a code');
  return fair
    .slice(0, LENGTH)
    .map((byte) => SIGNS[byte % SIGNS.length])
    .join('');
}

/** Whether something could be a code: anything else is not looked up. */
export const isPartnerCode = (typed: unknown): typed is string =>
  typeof typed === 'string' && new RegExp(`^[${SIGNS}]{${LENGTH}}$`).test(typed);
