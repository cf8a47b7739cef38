import { CHECKED_ON } from '../facts.ts';

interface Noted {
  key: string;
  kind: 'correction' | 'update' | 'addition';
  text: string;
  /** The id of the document that it is about. */
  about?: string;
  on?: string;
}

const change = ({ key, about, on = CHECKED_ON, ...noted }: Noted) => ({
  _id: `change-${key}`,
  _type: 'change',
  ...noted,
  on,
  ...(about && { about: { _type: 'reference' as const, _ref: about, _weak: true } }),
});

/** What was corrected in the starter content when every printed fact was checked, and what came after. */
export const changes = () => [
  change({
    key: 'guide-laboratory-science',
    kind: 'addition',
    on: '2026-11-30',
    text: 'A guide to laboratory science: federal rules, the routes to a certificate for people trained abroad, and first jobs.',
    about: 'guide-laboratory-science',
  }),
  change({
    key: 'guide-information-technology',
    kind: 'addition',
    on: '2026-11-30',
    text: 'A guide to information technology: no license, what job offers ask for, free training, and who sells false placement.',
    about: 'guide-information-technology',
  }),
  change({
    key: 'guide-accountants',
    kind: 'addition',
    on: '2026-11-30',
    text: 'A guide for accountants: work without a license, and the way to the CPA in Missouri and Illinois.',
    about: 'guide-accountants',
  }),
  change({
    key: 'campaign',
    kind: 'addition',
    on: '2026-11-29',
    text: 'Slides with notes, pictures to share, a fact sheet with its numbers as a file, and a page for the press.',
    about: 'article-slides-for-a-board',
  }),
  change({
    key: 'time-axis',
    kind: 'correction',
    on: '2026-11-29',
    text: 'The chart of the region set 2015 and 2022 side by side, as if they followed each other. Years now stand as far apart as they are.',
    about: 'article-skilled-immigrants-in-numbers',
  }),
  change({
    key: 'cards-of-refugees',
    kind: 'correction',
    text: 'The path would have ended service for refugees and people granted asylum whose card has run out. They may work without an end: the path now asks for it.',
    about: 'article-can-i-serve-this-person',
  }),
  change({
    key: 'illinois-check',
    kind: 'correction',
    text: 'The duty to check permission to work was said to hold on both sides of the river. In Illinois a court order of September 10, 2025 stops it.',
    about: 'article-what-wioa-allows',
  }),
  change({
    key: 'case-number',
    kind: 'correction',
    text: 'The number of the court case was that of another case. It is 1:25-cv-00345.',
    about: 'article-what-wioa-allows',
  }),
  change({
    key: 'old-data',
    kind: 'correction',
    text: '“One in four” and “10,000 in St. Louis” stood in the present tense. They are data of 2009 to 2013 and of 2016, and now say so.',
    about: 'article-skilled-immigrants-in-numbers',
  }),
  change({
    key: 'nursing-sum',
    kind: 'correction',
    text: '“Together $207” was printed as the whole cost, though the largest parts were missing. The sum now says “at least”, and what is not in it.',
    about: 'guide-nursing',
  }),
  change({
    key: 'nursing-compact',
    kind: 'correction',
    text: 'A multistate license does not hold in Illinois, which is not a member of the Compact.',
    about: 'guide-nursing',
  }),
  change({
    key: 'teaching-substitute',
    kind: 'correction',
    text: 'For the 20-hour way to substitute teaching no original transcripts are asked for: a high-school diploma and the certificate of the training are enough.',
    about: 'guide-teaching',
  }),
  change({
    key: 'teaching-number',
    kind: 'correction',
    text: 'The guide no longer says that a Social Security number belongs on transcripts. Never send it to a school abroad.',
    about: 'guide-teaching',
  }),
  change({
    key: 'engineering-years',
    kind: 'correction',
    text: '“Time together: 3–4 years” counted years of practice that a reader may have behind them. They are no longer in the sum.',
    about: 'guide-engineering',
  }),
  change({
    key: 'priority',
    kind: 'addition',
    text: 'Who comes first for Adult money, in the rules, the path of questions and the guides.',
    about: 'article-priority-of-service',
  }),
];
