/** What kind of organization sends people. Employers that a connector names as contacts are referrals, and none of these. */
export const ORGANIZATION_KINDS = ['university', 'agency', 'library', 'employer', 'other'] as const;

/** The field of a referral or a participant that says by which organization they came. */
export const ORGANIZATION_FIELD = 'partnerOrganization';

/**
 * Whom partners told us of, in GROQ: the address in small letters, and who the partner is. The name of the organization's
 * record stands before what was typed into the form, so that one partner is one group, however it is spelled.
 */
export const PARTNER_REFERRALS = `*[_type == "partnerReferral"] {
  "email": lower(personEmail), "organisation": coalesce(partnerOrganization->name, organisation)
}`;

/** Of a participant, in GROQ: the organization that staff noted, if any. */
export const PARTNER_NOTED = 'partnerOrganization->name';
