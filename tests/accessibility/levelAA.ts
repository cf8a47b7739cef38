import { BY, type Criterion, held, none, open, partly, STUDIO_AXE, STUDIO_OPEN } from './verdict.ts';

const NO_MEDIA = none('No page has audio, video or another medium that runs in time.', [BY.plain]);
const NO_STUDIO_MEDIA = none('The desk of staff has no audio and no video.');

/** WCAG 2.2, level AA, in the order of the standard. */
export const LEVEL_AA: readonly Omit<Criterion, 'level'>[] = [
  { num: '1.2.4', name: 'Captions (Live)', web: NO_MEDIA, studio: NO_STUDIO_MEDIA },
  { num: '1.2.5', name: 'Audio Description (Prerecorded)', web: NO_MEDIA, studio: NO_STUDIO_MEDIA },
  {
    ...{ num: '1.3.4', name: 'Orientation', studio: STUDIO_OPEN },
    web: held([BY.axe], 'axe finds no style that holds a page to one orientation.'),
  },
  {
    ...{ num: '1.3.5', name: 'Identify Input Purpose', studio: STUDIO_OPEN },
    web: held(
      [BY.axe, BY.plain],
      'Names, email, telephone and postal code of the person say their purpose to the browser.',
    ),
  },
  {
    ...{ num: '1.4.3', name: 'Contrast (Minimum)', studio: STUDIO_AXE },
    web: held(
      [BY.axe, 'theme/styles.test.ts'],
      'By day and by night, in every language; so are the colors that are made from any two of a city.',
    ),
  },
  {
    ...{ num: '1.4.4', name: 'Resize Text', studio: STUDIO_OPEN },
    web: held(
      [BY.axe, BY.plain],
      'Text can be enlarged to 200 % and nothing grows wider than the window; no page forbids to zoom.',
    ),
  },
  {
    ...{ num: '1.4.5', name: 'Images of Text', studio: STUDIO_OPEN },
    web: open(
      'Pictures are drawn by code and hold little text; pictures that a city adds are its own. Not tested.',
    ),
  },
  {
    ...{ num: '1.4.10', name: 'Reflow', studio: STUDIO_OPEN },
    web: held(
      [BY.axe, BY.keyboard],
      'No page is wider than 320 pixels, which is 1280 at 400 %; a sign-up is done at that size.',
    ),
  },
  {
    ...{ num: '1.4.11', name: 'Non-text Contrast', studio: STUDIO_OPEN },
    web: partly(
      ['theme/styles.test.ts'],
      'The colors of lines, fields and focus are computed against their ground. Charts are not measured.',
    ),
  },
  {
    ...{ num: '1.4.12', name: 'Text Spacing', studio: STUDIO_OPEN },
    web: held(
      [BY.axe],
      'With the spacing that the standard names, no page grows wider than the window and no text is cut off at its side.',
    ),
  },
  {
    ...{ num: '1.4.13', name: 'Content on Hover or Focus', studio: STUDIO_OPEN },
    web: open('Nothing is meant to appear on hover or focus alone. Not tested.'),
  },
  {
    ...{ num: '2.4.5', name: 'Multiple Ways', studio: STUDIO_OPEN },
    web: held(
      ['tests/journeys/search.journey.ts', BY.structure],
      'Navigation and a search on every page; the search page lists all pages.',
    ),
  },
  {
    ...{ num: '2.4.6', name: 'Headings and Labels', studio: STUDIO_OPEN },
    web: partly(
      [BY.structure, BY.forms],
      'They are there, in order. Whether each says enough is for people to judge.',
    ),
  },
  {
    ...{ num: '2.4.7', name: 'Focus Visible', studio: STUDIO_OPEN },
    web: held([BY.keyboard], 'On the way through the form every focus is seen.'),
  },
  {
    ...{ num: '2.4.11', name: 'Focus Not Obscured (Minimum)', studio: STUDIO_OPEN },
    web: open('No page keeps a bar over its text on a phone. Not tested.'),
  },
  {
    ...{ num: '2.5.7', name: 'Dragging Movements', studio: STUDIO_OPEN },
    web: none('Nothing is dragged.', [BY.plain]),
  },
  {
    ...{ num: '2.5.8', name: 'Target Size (Minimum)', studio: STUDIO_OPEN },
    web: held(
      [BY.axe],
      'axe finds no target smaller than 24 pixels without room around it, on a narrow phone.',
    ),
  },
  {
    ...{ num: '3.1.2', name: 'Language of Parts', studio: STUDIO_OPEN },
    web: held(
      [BY.languages, 'tests/journeys/search.journey.ts'],
      'A guide that is not translated is marked as English; so is what a search finds in another language. Single foreign words are not marked.',
    ),
  },
  {
    ...{ num: '3.2.3', name: 'Consistent Navigation', studio: STUDIO_OPEN },
    web: held(
      [BY.plain],
      'Header and footer of all pages of a language have the same links in the same order.',
    ),
  },
  {
    ...{ num: '3.2.4', name: 'Consistent Identification', studio: STUDIO_OPEN },
    web: held([BY.plain], 'What is on every page has the same name on every page of a language.'),
  },
  {
    ...{ num: '3.3.3', name: 'Error Suggestion', studio: STUDIO_OPEN },
    web: held(
      [BY.wrongForm],
      'A mistake says what to write instead; likely slips in an address are asked about.',
    ),
  },
  {
    ...{ num: '3.3.4', name: 'Error Prevention (Legal, Financial, Data)', studio: STUDIO_OPEN },
    web: held(
      [BY.wrongForm, 'tests/journeys/erasure.journey.ts'],
      'What is sent is checked and can be corrected afterwards by a signed link; an erasure asks first.',
    ),
  },
  {
    ...{ num: '3.3.8', name: 'Accessible Authentication (Minimum)' },
    web: none('There is no account and no password: a link in an email opens what is one’s own.'),
    studio: open('Staff sign in with Sanity, which is not evaluated.'),
  },
  {
    ...{ num: '4.1.3', name: 'Status Messages', studio: STUDIO_OPEN },
    web: partly(
      ['tests/journeys/search.journey.ts', BY.wrongForm],
      'A form answers with a page that begins with what happened; the search says how many pages it found. Not tried with a screen reader.',
    ),
  },
];
