/**
 * Words of the site's frame, pages and forms in English; the shape the other languages must fill.
 * `{phone}` and `{email}` become links, other names in braces are filled in as text. Sentences are short, without
 * contractions or idioms: people read them in their second language, and machines translate them.
 */
export const en = {
  frame: {
    skip: 'Skip to the main content',
    mainNav: 'Main',
    languages: 'Language',
    guides: 'Guides',
    learnMore: 'Learn More',
    connectors: 'Connectors',
    privacy: 'What we ask, and why',
    promise: 'A free program. A Connector gives advice, not a job offer, and never sells you anything.',
    contact: 'Call {phone} or write to {email}.',
    exampleContact: 'This telephone number and this address are examples.',
    /** Empty in English; elsewhere says that no native reader has checked the words. */
    unchecked: '',
  },
  home: {
    title: 'One coffee can open a career',
    lead: 'You bring your degree and your experience. We introduce you to a Connector: a person who knows your field in {city}, and the people in it.',
    signUp: 'Learn More and sign up',
    readGuides: 'Read the career guides',
    arch: 'A mosaic of the arch of St. Louis by the river. Two cups stand on a table under it.',
    howTitle: 'How it works',
    how: [
      {
        title: 'Sign up',
        text: 'It takes ten minutes and no account. We ask only what helps to find the right person.',
      },
      {
        title: 'Meet one Connector',
        text: 'You meet for thirty minutes, with coffee or tea. You ask about your field and hear honest answers.',
      },
      {
        title: 'Leave with three names',
        text: 'Your Connector opens the door to three more people who can help you further.',
      },
    ],
    guidesTitle: 'Career pathway guides',
    guidesLead:
      'What to do, in which order, what it costs and whom to ask. Each fact shows its source and the day we checked it.',
    honestTitle: 'What you can expect',
    honest:
      'This way of meeting comes from Halifax in Canada. Up to April 2025, 8,609 people had taken part in 44 Canadian communities, and 2,805 had found a job. That is one in three. A coffee is a beginning, not a promise.',
    honestSource: 'Source: connectorprogram.ca, “Numbers: A Deep Dive”, 22 April 2025',
    connectorsTitle: 'People who take time for you',
    connectorsLink: 'See the Connectors',
  },
  guides: {
    title: 'Career pathway guides',
    lead: 'For people who learned their profession outside the United States. One guide for each profession, always in the same order.',
    noGuide: 'Is your profession not here? A Connector can still help you.',
    reviewed: 'Last reviewed {date}',
    inEnglish: 'in English',
  },
  guide: {
    notTranslated: 'This guide is not yet translated. You can read it in English.',
    contents: 'On this page',
    factCount: '{count} facts, each with its source',
    before: 'Before you pay for anything:',
    forWhom: 'Who this guide is for',
    assumes: 'This guide assumes',
    terms: 'Words you will meet',
    path: 'The path, in order',
    need: 'Have ready',
    meanwhile: 'While you wait',
    tests: 'Tests',
    timeAndCost: 'Time and cost',
    unlicensedJobs: 'Work that needs no license',
    otherCareers: 'Other careers',
    helpers: 'People who help',
    callFirst: 'Call first: offices move, and many have fewer people than before.',
    tips: 'Tips',
    sources: 'Sources',
    checked: 'checked {date}',
    ask: 'Ask {authority}',
    confirm: 'Confirm with {authority}: this check is overdue.',
    meet: 'Meet a Connector from this field',
  },
  learnMore: {
    title: 'Learn More',
    lead: 'We introduce skilled immigrants to one person who knows their profession in {city}. It is free.',
    whatTitle: 'What it is',
    what: [
      'A Connector is a volunteer with a name in your field: an engineer, a nurse manager, a school principal.',
      'You meet once, for thirty minutes. You ask how people find work in your field here.',
      'Your Connector then introduces you to at least three more people. There is no job offer, and nobody may sell you anything.',
    ],
    criteriaTitle: 'Who can take part',
    criteria: [
      'You were born outside the United States.',
      'You have a bachelor’s degree or more, from any country.',
      'You have permission to work in the United States for longer than one year.',
      'You live in {region}.',
    ],
    criteriaNote:
      'Are you not sure about one of these? Sign up, or call {phone}. We read each sign-up, and if we cannot help we say who can.',
    nextTitle: 'What happens next',
    next: [
      'A few minutes after you sign up: our letter comes to your email address. Open it and confirm your address.',
      'Within five working days: a coordinator reads your answers and writes to you.',
      'Then we look for a Connector. We ask the Connector first, without your name. This can take some weeks.',
      'When the Connector says yes: we introduce you both by email. You write first.',
    ],
    privacyTitle: 'Your privacy',
    privacy:
      'We never ask for your immigration status, your Social Security number, your date of birth, your nationality or any document. There is no advertising and no tracking here.',
    formTitle: 'Sign up',
    formNote:
      'About ten minutes. You need no account. All questions need an answer, except those marked “optional”.',
    optional: '(optional)',
    groups: {
      you: 'About you',
      work: 'Your work',
      languages: 'Languages',
      taking: 'Taking part',
      more: 'What you hope for',
      consent: 'Your permission',
    },
    labels: {
      givenName: 'Given name',
      familyName: 'Family name',
      email: 'Email address',
      phone: 'Telephone',
      postcode: 'ZIP code',
      field: 'Your field of work',
      profession: 'Your profession',
      degree: 'Your highest degree',
      yearsOfExperience: 'Years you have worked in your field',
      english: 'How comfortable are you in English?',
      languages: 'Other languages you speak',
      bornOutsideUS: 'Were you born outside the United States?',
      workPermission: 'Do you have permission to work in the United States?',
      goal: 'What do you hope for?',
      heardFrom: 'How did you hear of us?',
      consent: 'Keep my answers and use them to find me a Connector.',
      consentFollowUp: 'You may ask me later what came of it.',
      consentStory: 'You may ask me whether you may tell my story.',
    },
    hints: {
      givenName: 'If you have only one name, leave the other box empty.',
      email: 'We send a letter to it, with a link to confirm it.',
      phone: 'Any format. Add the country code if it is not a US number.',
      postcode: 'Five digits, of the place where you live. For example 63110',
      profession: 'For example: civil engineer, pharmacist, mathematics teacher',
      degree: 'From any country.',
      yearsOfExperience: 'A whole number, for all countries together. Write 0 if you have not begun.',
      languages: 'Tick each language that you speak well.',
      workPermission: 'We do not ask which kind, and we never ask for papers.',
      goal: 'Up to 500 characters. A Connector reads this before knowing your name, so please write nothing private.',
      consent: 'You can take this back at any time. Write to us, and we erase your answers.',
    },
    chooseField: 'Choose a field',
    trap: 'Leave this box empty',
    submit: 'Send and sign up',
    callInstead: 'Would you rather sign up by telephone? Call {phone}.',
    errorPrefix: 'Error: ',
    errorTitle: 'There is a problem',
    serviceTitle: 'Sorry, we could not store your answers',
    service:
      'They are still on this page. Please press “Send and sign up” again in some minutes, or call {phone}.',
    tooOftenTitle: 'Please wait some minutes',
    tooOften:
      'There were too many tries in a short time. Your answers are still on this page. Wait some minutes and send them again.',
  },
  thanks: {
    title: 'Thank you. One step is left',
    lead: 'Please confirm your email address now. Until then we cannot look for a Connector.',
    nextTitle: 'What to do now',
    next: [
      'Open your email and look for our letter. It comes within a few minutes.',
      'Press the link in the letter, and then the button on the page that opens.',
      'Is there no letter? Look in the folder for spam or junk mail. The letter is from {program}.',
    ],
    laterTitle: 'What happens then',
    later: [
      'Within five working days a coordinator reads your answers and writes to you.',
      'We look for a Connector in your field. This can take some weeks.',
    ],
    noLetter: 'No letter after one hour? Call {phone} or write to {email}.',
    meanwhile: 'While you wait: read the career guides',
  },
  connectors: {
    title: 'Connectors',
    lead: 'Connectors are volunteers who know their field in {city}. You cannot choose one here: we look for the person who fits you best, and ask first.',
    example: 'Example',
    exampleNote:
      'These people are invented. They show what a Connector can offer, until real Connectors are added.',
    none: 'The first Connectors will be shown here soon.',
    at: '{role}, {organisation}',
    ask: 'Ask about',
    speaks: 'Speaks English and',
  },
  privacy: {
    title: 'What we ask, and why',
    lead: 'We ask as little as we can. This page says what we ask, who sees it, and how you can have it erased.',
    askTitle: 'What we ask',
    ask: [
      'Your name, email address and telephone number: to write to you and to call you.',
      'Your ZIP code, your country of birth only as inside or outside the United States, your degree, and whether you may work here: to see whether the program is for you.',
      'Your profession, field, years of work, languages and hopes: to find the Connector who fits you.',
    ],
    neverTitle: 'What we never ask',
    never: [
      'Your immigration status or your A-number',
      'Your Social Security number',
      'Your date of birth or your nationality',
      'Any document, or a picture of one',
      'Money',
    ],
    seesTitle: 'Who sees it',
    sees: [
      'The coordinators of the program.',
      'A Connector first sees your field, your years of work and your hopes, without your name. Only after a yes do you both see name and email address.',
      'The services that store our records and send our letters, because without them we could not work.',
      'We sell nothing and give your answers to nobody else. A court can order anyone to hand over records. Therefore we ask so little.',
    ],
    siteTitle: 'This website',
    site: 'It sets no cookies, counts no visitors, loads nothing from other companies and runs no script in your browser.',
    eraseTitle: 'See it, correct it, erase it',
    erase:
      'You need to give no reason. Write to {email} or call {phone} and say what you want. We then erase your answers from our records.',
  },
  notFound: {
    title: 'This page is not here',
    text: 'The address may be old, or a letter may be missing. These pages may help:',
  },
  problem: {
    problem: {
      title: 'Sorry, there is a problem with the service',
      text: [
        'Please try again in some minutes.',
        'If it still does not work, call {phone} or write to {email}.',
      ],
    },
    refused: {
      title: 'We could not accept this',
      text: [
        'What you sent did not come from one of our pages. Please open the page again and send it from there.',
        'If it still does not work, call {phone}.',
      ],
    },
    'too-large': {
      title: 'That was too long for us',
      text: ['Please go back, write a little less, and send it again. You can also call {phone}.'],
    },
    unsupported: {
      title: 'We could not read what was sent',
      text: ['Please use the form on our page. You can also call {phone}.'],
    },
    'too-often': {
      title: 'Please wait some minutes',
      text: [
        'There were too many tries in a short time. Please wait some minutes and try again.',
        'If it is urgent, call {phone}.',
      ],
    },
  },
  confirm: {
    ask: {
      title: 'Confirm your email address',
      text: ['Press the button to say that this address is yours. Then we begin to look for a Connector.'],
    },
    button: 'Yes, this is my address',
    done: {
      title: 'Thank you. Your address is confirmed',
      text: [
        'Within five working days a coordinator reads your answers and writes to you.',
        'Then we look for a Connector in your field. This can take some weeks.',
        'You can close this page now.',
      ],
    },
    already: {
      title: 'Your address is already confirmed',
      text: [
        'You need to do nothing more. A coordinator will write to you.',
        'Have you heard nothing for more than five working days? Call {phone} or write to {email}.',
      ],
    },
    expired: {
      title: 'This link is too old',
      text: [
        'For your safety a link works for two weeks only. Nothing is lost.',
        'Please sign up again with the same email address, and we send you a new letter. You can also call {phone}.',
      ],
    },
    invalid: {
      title: 'This link does not work',
      text: [
        'Perhaps a part of it is missing. Please open the link in our letter again, or copy the whole of it.',
        'If it still does not work, call {phone} or write to {email}.',
      ],
    },
    problem: {
      title: 'Sorry, there is a problem with the service',
      text: [
        'Your address is not confirmed yet. Please open the link in our letter again in some minutes, or call {phone}.',
      ],
    },
    signUp: 'Sign up again',
    readGuides: 'Read the career guides',
  },
};

export type Ui = typeof en;
