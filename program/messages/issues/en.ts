const names = {
  givenName: {
    missing: 'Enter your given name or your family name',
    tooLong: 'Given name must be 100 characters or fewer',
  },
  familyName: { tooLong: 'Family name must be 100 characters or fewer' },
};
const email = {
  missing: 'Enter your email address',
  invalid: 'Enter an email address like name@example.org',
  tooLong: 'Email address must be 254 characters or fewer',
};
const phone = { tooLong: 'Phone number must be 40 characters or fewer' };
const postcode = {
  missing: 'Enter your ZIP code',
  invalid: 'Enter a ZIP code of five digits, like 63110',
};
const field = { choose: 'Choose your field of work' };
const profession = {
  missing: 'Enter your profession',
  tooLong: 'Profession must be 120 characters or fewer',
};
const yearsOfExperience = {
  missing: 'Enter how many years you have worked in your field',
  invalid: 'Years of experience must be a whole number from 0 to 60',
};
const english = { choose: 'Choose how comfortable you are in English' };
const languages = { choose: 'Choose languages from the list' };
const goal = { tooLong: 'What you hope for must be 500 characters or fewer' };
const organisation = {
  missing: 'Enter where you work',
  tooLong: 'Where you work must be 120 characters or fewer',
};
const role = {
  missing: 'Enter what your work is',
  tooLong: 'Your work must be 120 characters or fewer',
};
const monthlyCapacity = {
  missing: 'Choose how many people in one month',
  invalid: 'People in one month must be a whole number from 1 to 4',
};
const yearlyCapacity = {
  missing: 'Enter how many people in one year',
  invalid: 'People in one year must be a whole number from 1 to 24',
};
const word = { tooLong: 'What you tell us must be 500 characters or fewer' };
const pauseUntil = {
  missing: 'Enter the day until which you would like to pause',
  invalid: 'Enter a day between tomorrow and one year from now',
};

/** What to mend in each form, by field and kind of mistake. The sentence says what to do. */
export const issues = {
  /** Where a field has no sentence of its own: it came in a form that no browser sends. */
  general: {
    missing: 'Answer this question',
    invalid: 'Give one answer to this question, as text',
    tooLong: 'Make this answer shorter',
    choose: 'Choose one of the answers',
    needed: 'Tick this box',
  },
  'learn-more': {
    ...names,
    email,
    phone,
    postcode,
    field,
    profession,
    degree: { choose: 'Choose your highest degree' },
    yearsOfExperience,
    english,
    languages,
    bornOutsideUS: { choose: 'Say whether you were born outside the United States' },
    workPermission: { choose: 'Choose an answer about permission to work' },
    goal,
    heardFrom: { tooLong: 'How you heard of us must be 120 characters or fewer' },
    consent: { needed: 'Tick the box to let us keep your answers and find you a Connector' },
  },
  'become-a-connector': {
    ...names,
    email,
    phone,
    organisation,
    role,
    field,
    fields: { choose: 'Choose fields from the list' },
    industries: { tooLong: 'Industries must be 120 characters or fewer' },
    languages,
    postcode,
    monthlyCapacity,
    yearlyCapacity,
    why: { tooLong: 'Why you would like to do this must be 500 characters or fewer' },
    consent: { needed: 'Tick the box to let us keep your answers and ask you' },
  },
  'refer-someone': {
    partnerName: { missing: 'Enter your name', tooLong: 'Your name must be 100 characters or fewer' },
    organisation: {
      missing: 'Enter your organization',
      tooLong: 'Organization must be 120 characters or fewer',
    },
    partnerEmail: email,
    personGivenName: {
      missing: 'Enter the given name of the person',
      tooLong: 'Given name must be 100 characters or fewer',
    },
    personFamilyName: { tooLong: 'Family name must be 100 characters or fewer' },
    personEmail: { ...email, missing: 'Enter the email address of the person' },
    field: { choose: 'Choose the field of work of the person' },
    note: { tooLong: 'What we should know must be 500 characters or fewer' },
    personAgreed: { needed: 'Ask the person first. Tick the box when the person agrees' },
  },
  rsvp: {
    givenName: { missing: 'Enter your given name', tooLong: names.givenName.tooLong },
    familyName: names.familyName,
    email,
    people: { invalid: 'Number of people must be a whole number from 1 to 6' },
    needs: { tooLong: 'What you need must be 300 characters or fewer' },
    consent: { needed: 'Tick the box to let us keep your answers until after the event' },
  },
  answer: {
    answer: { choose: 'Choose your answer' },
    declineReason: { choose: 'Choose a reason' },
    declineWord: { tooLong: 'What you add must be 300 characters or fewer' },
    question: {
      missing: 'Write what you would like to know',
      tooLong: 'Your question must be 500 characters or fewer',
    },
    pauseUntil,
  },
  'follow-up': {
    met: { choose: 'Say whether you have met' },
    notMetReason: { choose: 'Choose why you have not met' },
    word,
    referral: { choose: 'Choose how far you are with this person' },
    contactName: { tooLong: 'Name must be 100 characters or fewer' },
    role: {
      missing: 'Enter what the work of this person is',
      tooLong: 'Work must be 120 characters or fewer',
    },
    organisation: {
      missing: 'Enter where this person works',
      tooLong: 'Organization must be 120 characters or fewer',
    },
    contactEmail: { ...email, missing: 'Enter the email address of the person we may ask' },
    outcome: { choose: 'Choose the sentence that fits best' },
    still: { choose: 'Say whether you would still like to meet a Connector' },
  },
  invite: { answer: { choose: 'Say whether you would like to become a Connector' } },
  'my-record': {
    action: { choose: 'Choose what you would like to do' },
    pauseUntil,
    ...names,
    phone,
    postcode,
    field,
    profession,
    yearsOfExperience,
    english,
    languages,
    goal,
    organisation,
    role,
    monthlyCapacity,
    yearlyCapacity,
  },
};

/** The same sentences in another language: one that is missing does not compile. */
export type Issues = SentencesOf<typeof issues>;
type SentencesOf<Words> = {
  [Key in keyof Words]: Words[Key] extends string ? string : SentencesOf<Words[Key]>;
};
