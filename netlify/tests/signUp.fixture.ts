let people = 0;

/** A sign-up form that is filled in rightly, by a person of its own each time. Fictional. */
export function answersOf(change: Record<string, string> = {}) {
  people += 1;
  return {
    givenName: 'Amina',
    familyName: 'Haddad (example)',
    email: `person${people}@example.org`,
    postcode: '63110',
    field: 'nursing',
    profession: 'Nurse',
    degree: 'master',
    yearsOfExperience: '7',
    english: 'professional',
    bornOutsideUS: 'yes',
    workPermission: 'yes',
    consent: 'yes',
    lang: 'en',
    ...change,
  };
}
