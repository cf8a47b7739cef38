import { page } from './page.ts';

/** What the site promises to everybody, what is known not to hold, and whom to tell. In English only so far. */
export const accessibility = [
  page('accessibility', 'en', {
    title: 'Accessibility',
    summary: 'This site is made so that everybody can use it. Where it fails you, we want to know.',
    lines: [
      '## What we do',
      '- The site follows the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
      '- All pages and forms work with a keyboard, with a screen reader, and on paper.',
      '- Text grows to four times its size and stays readable. A narrow telephone shows all of it.',
      '- Every page works without scripts. Only the search box needs one, and its page works without the box.',
      '- Pages are small, for old telephones and slow lines. There is a dark form for tired eyes.',
      '- Sentences are short. Official words stay as they are and are explained.',
      '- Nothing moves, blinks or plays by itself. No form ends after some minutes.',
      '## What does not yet hold',
      '- Guides and articles are in English. The pages around them are in other languages too, and each page says who has checked the translation.',
      '- Some pages that we link to belong to others. We cannot mend them.',
      '## How we know',
      'A program checks every page in light and dark, and in each language, before each change goes online. We use the site ourselves with a keyboard and at four times the size. People who use a screen reader each day find more than any program: please tell us what you find.',
      '## If something does not work for you',
      '[Call us or write to us](/contact/). Say which page it is and what you wanted to do. We answer within five working days, and we help you on another way at once: every form can also be filled in by telephone.',
    ],
  }),
];
