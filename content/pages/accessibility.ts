import { page } from './page.ts';

/** What the site promises to everybody, what is known not to hold, and whom to tell. In English only so far. */
export const accessibility = [
  page('accessibility', 'en', {
    title: 'Accessibility',
    summary: 'This site is made so that everybody can use it. Where it fails you, we want to know.',
    lines: [
      '## What we do',
      '- The site is built to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
      '- Pages and forms are made for a keyboard, a screen reader and paper.',
      '- Text grows to four times its size and stays readable. A narrow phone shows all of it.',
      '- Every page works without scripts. Only the search box needs one, and its page works without the box.',
      '- Pages are small, for old phones and slow lines. A dark version follows the setting of your device.',
      '- Sentences are short. Official words stay as they are and are explained.',
      '- Nothing moves, blinks or plays by itself. No form ends after some minutes.',
      '## What does not yet hold',
      '- Guides and articles are in English. The pages around them are in other languages too, and each page says who has checked the translation.',
      '- Nobody who uses a screen reader each day has tested the site yet.',
      '- Some pages that we link to belong to others. We cannot repair them.',
      '## How we know',
      'A program checks every page in light and dark, and in each language, before each change goes online. We use the site ourselves with a keyboard and at four times the size. People who use a screen reader each day find more than any program: please tell us what you find.',
      '## If something does not work for you',
      '[Call us or write to us](/contact/). Say which page it is and what you wanted to do. We aim to answer within five working days. Where we can, a coordinator fills in the form with you by phone.',
    ],
  }),
];
