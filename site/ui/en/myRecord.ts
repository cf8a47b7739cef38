/** Words of the page where a person sees, corrects, pauses, withdraws or erases, in English. */
export const myRecord = {
  states: {
    show: {
      title: 'What we keep about you',
      text: [
        'Here are your answers. The file below them holds everything we keep about you, also meetings and letters.',
        'You can correct your answers, pause, stop, or have everything erased. You need to give no reason.',
        'Please close this page when you are ready, above all on a computer that others use too.',
      ],
    },
    'confirm-erase': {
      title: 'Do you want to erase everything?',
      text: [
        'We erase your answers, your meetings and our letters to you. Nobody can bring them back.',
        'If you are a Connector with a page on this site, that page goes too.',
        'We only keep a count, without your name: that one record was erased, and on which day.',
        'Would you rather keep your record? Then close this page. Nothing has been erased yet.',
      ],
    },
    'done-corrected': {
      title: 'Your record is corrected',
      text: ['We keep what you wrote now. You need to do nothing more.'],
    },
    'done-paused': {
      title: 'You are paused',
      text: [
        'Until {pauseUntil} we propose you to nobody and send you no questions.',
        'After that day it goes on by itself.',
        'Meetings that are already arranged stay as they are.',
      ],
    },
    'done-withdrawn': {
      title: 'You have stopped taking part',
      text: [
        'We look for nobody any more and send you no questions. In a few minutes one letter comes that says so.',
        'Your record stays for some time, so that you can come back. You can have it erased at any time.',
      ],
    },
    'done-erased': {
      title: 'Everything is erased',
      text: [
        'We have erased what we kept about you. One last letter says so, and then its address is erased too.',
        'The link that brought you here no longer works. We wish you well, and you are welcome at any time.',
      ],
    },
  },
  download: 'Download everything as a file (JSON)',
  correct: {
    title: 'Correct it',
    note: 'Change what is wrong and send it. To change your email address, write to us or call us.',
    send: 'Keep these changes',
  },
  pause: {
    title: 'Pause',
    note: 'For a journey, an illness, or a busy time. Until that day we ask you nothing.',
    send: 'Pause until this day',
  },
  withdraw: {
    title: 'Stop taking part',
    note: 'We stop looking and asking. Your record stays for some time, so that you can come back.',
    send: 'Stop taking part',
  },
  erase: {
    title: 'Erase everything',
    note: 'First we show you once more what this means. Nothing is erased by this button alone.',
    send: 'Go on to erasing',
    confirm: 'Yes, erase everything',
  },
  labels: {
    givenName: 'Given name',
    familyName: 'Family name',
    phone: 'Telephone',
    postcode: 'ZIP code',
    languages: 'Other languages you speak',
    field: 'Your field of work',
    yearsOfExperience: 'Years you have worked in your field',
    english: 'How comfortable are you in English?',
    profession: 'Your profession',
    goal: 'What do you hope for?',
    organisation: 'Organization',
    role: 'Your work there',
    monthlyCapacity: 'At most how many people in one month?',
    yearlyCapacity: 'At most how many people in one year?',
    pauseUntil: 'Pause until',
  },
  hints: {
    postcode: 'Five digits, of the place where you live. For example 63110',
    goal: 'Up to 500 characters. A Connector reads this before knowing your name, so please write nothing private.',
    yearsOfExperience: 'A whole number, for all countries together.',
    yearlyCapacity: 'A whole number from 1 to 24.',
    pauseUntil: 'Any day in the next twelve months.',
  },
};

export type MyRecordWords = typeof myRecord;
