/** What streets are called here, as written out and as shortened. */
const CAPITAL =
  'St|Street|Ave|Avenue|Blvd|Boulevard|Rd|Road|Ln|Lane|Dr|Drive|Ct|Court|Pl|Place|Way|Ter|Terrace|Pkwy|Parkway';
/** Those that mean nothing else, so that small letters do. */
const SMALL = 'ave|blvd|pkwy|rd|ln';
const DIRECTION = '(?:[NSEWnsew]\\.? |(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est) )?';
const ROOM = '(?:,? (?:apartment|apt|unit|suite|ste|no|#)\\.? ?#?\\w{1,5})?';
const NUMBER = '(?<![\\p{L}\\p{N}.,-])\\d{1,5} ';

/** The places where somebody lives, as addresses are written here: 1234 Gravois Ave, apt 3. */
export const STREETS: readonly RegExp[] = [
  new RegExp(
    `${NUMBER}${DIRECTION}(?:\\p{Lu}[\\p{L}.’']+ |\\d+(?:st|nd|rd|th) ){1,3}(?:${CAPITAL})(?![\\p{L}])\\.?${ROOM}`,
    'gu',
  ),
  new RegExp(
    `${NUMBER}${DIRECTION}(?:[\\p{L}.’']+ |\\d+(?:st|nd|rd|th) ){1,2}(?:${SMALL})(?![\\p{L}])\\.?${ROOM}`,
    'giu',
  ),
];
