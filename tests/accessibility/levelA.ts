import { BY, type Criterion, held, none, open, partly, STUDIO_AXE, STUDIO_OPEN } from './verdict.ts';

const NO_MEDIA = none('No page has audio, video or another medium that runs in time.', [BY.plain]);
const NO_STUDIO_MEDIA = none('The desk of staff has no audio and no video.');

/** WCAG 2.2, level A, in the order of the standard. */
export const LEVEL_A: readonly Omit<Criterion, 'level'>[] = [
  {
    ...{ num: '1.1.1', name: 'Non-text Content', studio: STUDIO_AXE },
    web: held(
      [BY.axe, BY.structure],
      'Every picture is described or hidden from readers; axe finds none without a text. Whether each description says enough is for people to judge.',
    ),
  },
  {
    ...{ num: '1.2.1', name: 'Audio-only and Video-only (Prerecorded)' },
    ...{ web: NO_MEDIA, studio: NO_STUDIO_MEDIA },
  },
  { num: '1.2.2', name: 'Captions (Prerecorded)', web: NO_MEDIA, studio: NO_STUDIO_MEDIA },
  {
    ...{ num: '1.2.3', name: 'Audio Description or Media Alternative (Prerecorded)' },
    ...{ web: NO_MEDIA, studio: NO_STUDIO_MEDIA },
  },
  {
    ...{ num: '1.3.1', name: 'Info and Relationships', studio: STUDIO_AXE },
    web: held(
      [BY.axe, BY.structure, BY.forms],
      'Headings go down step by step, every control has a label, groups of questions are fieldsets; axe finds no list or table that is not one.',
    ),
  },
  {
    ...{ num: '1.3.2', name: 'Meaningful Sequence', studio: STUDIO_OPEN },
    web: held(
      [BY.keyboard, BY.plain],
      'Pages read in the order of their markup, and no element is given another place in it (no tabindex above 0).',
    ),
  },
  {
    ...{ num: '1.3.3', name: 'Sensory Characteristics', studio: STUDIO_OPEN },
    web: open('Whether a text leads by shape, color or place alone is not tested.'),
  },
  {
    ...{ num: '1.4.1', name: 'Use of Color', studio: STUDIO_AXE },
    web: partly(
      [BY.axe],
      'axe finds no link in a text that is told by its color alone. Charts stand beside tables with the same numbers; that no color alone tells lines apart is not tested.',
    ),
  },
  { num: '1.4.2', name: 'Audio Control', web: NO_MEDIA, studio: NO_STUDIO_MEDIA },
  {
    ...{ num: '2.1.1', name: 'Keyboard' },
    web: held(
      [BY.keyboard, BY.structure],
      'A sign-up from end to end by keyboard alone and without a script; menus and languages are native controls that need none.',
    ),
    studio: partly(
      [BY.studioKeyboard],
      'Matching is done from end to end by the keyboard. The other tools are not tried so.',
    ),
  },
  {
    ...{ num: '2.1.2', name: 'No Keyboard Trap', studio: STUDIO_OPEN },
    web: held(
      [BY.keyboard],
      'The keyboard goes through the longest form and out of it; no script holds the focus.',
    ),
  },
  {
    ...{ num: '2.1.4', name: 'Character Key Shortcuts' },
    web: none('No page has shortcuts: there is no accesskey and no script that listens to keys.', [BY.plain]),
    studio: open('Sanity Studio has shortcuts of its own, which are not evaluated.'),
  },
  {
    ...{ num: '2.2.1', name: 'Timing Adjustable', studio: STUDIO_OPEN },
    web: partly(
      [BY.plain],
      'No page goes on or is loaded again by itself. Links in emails have an end, for safety; an ended one offers another. That nobody is pressed by it is not tested.',
    ),
  },
  {
    ...{ num: '2.2.2', name: 'Pause, Stop, Hide', studio: STUDIO_OPEN },
    web: held([BY.plain], 'Nothing moves, blinks or is renewed by itself.'),
  },
  {
    ...{ num: '2.3.1', name: 'Three Flashes or Below Threshold', studio: STUDIO_OPEN },
    web: held([BY.plain], 'Nothing flashes: no moving pictures, no video, no endless animation.'),
  },
  {
    ...{ num: '2.4.1', name: 'Bypass Blocks', studio: STUDIO_AXE },
    web: held(
      [BY.structure, BY.keyboard],
      'The first link of every page skips to its one main part, and does.',
    ),
  },
  {
    ...{ num: '2.4.2', name: 'Page Titled', studio: STUDIO_AXE },
    web: held(
      [BY.languages, BY.shell],
      'Every page has a title, and no two have the same; so has each state of an answer.',
    ),
  },
  {
    ...{ num: '2.4.3', name: 'Focus Order', studio: STUDIO_OPEN },
    web: held(
      [BY.keyboard, BY.wrongForm],
      'The focus follows the questions; a form with mistakes begins at their summary.',
    ),
  },
  {
    ...{ num: '2.4.4', name: 'Link Purpose (In Context)', studio: STUDIO_AXE },
    web: held([BY.axe, BY.links], 'Every link has a text. Whether it says enough is for people to judge.'),
  },
  {
    ...{ num: '2.5.1', name: 'Pointer Gestures', studio: STUDIO_OPEN },
    web: none('Nothing is done by a path or by several fingers: no script of ours follows a pointer.', [
      BY.plain,
    ]),
  },
  {
    ...{ num: '2.5.2', name: 'Pointer Cancellation', studio: STUDIO_OPEN },
    web: held([BY.plain], 'Links, buttons and fields are the browser’s own, and act when a press ends.'),
  },
  {
    ...{ num: '2.5.3', name: 'Label in Name', studio: STUDIO_AXE },
    web: open('axe’s rule for it is an experiment and not run; labels are the visible text. Not tested.'),
  },
  {
    ...{ num: '2.5.4', name: 'Motion Actuation' },
    web: none('Nothing is done by moving a device.', [BY.plain]),
    studio: none('Nothing is done by moving a device.'),
  },
  {
    ...{ num: '3.1.1', name: 'Language of Page', studio: STUDIO_AXE },
    web: held([BY.languages, BY.axe], 'Every page says its language and direction.'),
  },
  {
    ...{ num: '3.2.1', name: 'On Focus', studio: STUDIO_OPEN },
    web: held(
      [BY.keyboard],
      'Nothing happens when a control gets the focus: the sign-up is done without a script.',
    ),
  },
  {
    ...{ num: '3.2.2', name: 'On Input', studio: STUDIO_OPEN },
    web: held(
      [BY.keyboard, BY.plain],
      'A form is sent by its button alone; no control sends when it is changed.',
    ),
  },
  {
    ...{ num: '3.2.6', name: 'Consistent Help', studio: STUDIO_OPEN },
    web: held(
      [BY.plain, BY.shell],
      'The way to a person stands at the same place of every page, and on every answer.',
    ),
  },
  {
    ...{ num: '3.3.1', name: 'Error Identification', studio: STUDIO_OPEN },
    web: held(
      [BY.wrongForm],
      'Each mistake is named in words at its question and in a summary, in the page’s language.',
    ),
  },
  {
    ...{ num: '3.3.2', name: 'Labels or Instructions', studio: STUDIO_AXE },
    web: held([BY.forms, BY.axe], 'Every control has a label, and says what is needed.'),
  },
  {
    ...{ num: '3.3.7', name: 'Redundant Entry', studio: STUDIO_OPEN },
    web: held([BY.wrongForm], 'A form with mistakes keeps every answer; nothing is asked twice.'),
  },
  {
    ...{ num: '4.1.1', name: 'Parsing' },
    web: held(
      [BY.valid, BY.structure],
      'Every page is valid HTML, and no id is there twice. WCAG 2.2 no longer asks it.',
    ),
    studio: none('WCAG 2.2 no longer asks it.'),
  },
  {
    ...{ num: '4.1.2', name: 'Name, Role, Value', studio: STUDIO_AXE },
    web: held([BY.axe, BY.forms], 'Controls are the browser’s own, each with a name.'),
  },
];
