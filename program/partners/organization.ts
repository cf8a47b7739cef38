/** What kind of organization sends people. Employers that a connector names as contacts are referrals, and none of these. */
export const ORGANIZATION_KINDS = ['university', 'agency', 'library', 'employer', 'other'] as const;

/** The field of a referral or a participant that says by which organization they came. */
export const ORGANIZATION_FIELD = 'partnerOrganization';

/**
 * The field of a participant that says by the link of which organization they came: written by their own sign-up alone, so
 * that what they let that organization see is shown to no other, whatever staff note above.
 */
export const CAME_BY_FIELD = 'cameBy';

/** The field of an organization that holds the code of its link; without one it has no link. */
export const LINK_CODE_FIELD = 'linkCode';

/**
 * Whom partners told us of, in GROQ: the address in small letters, and who the partner is. The name of the organization's
 * record stands before what was typed into the form, so that one partner is one group, however it is spelled.
 */
export const PARTNER_REFERRALS = `*[_type == "partnerReferral"] {
  "email": lower(personEmail), "organisation": coalesce(partnerOrganization->name, organisation)
}`;

/** Of a participant, in GROQ: the organization that staff noted, if any. */
export const PARTNER_NOTED = 'partnerOrganization->name';
