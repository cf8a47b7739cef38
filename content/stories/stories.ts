import type { Field } from '../../program/fields.ts';
import { richText } from '../portableText.ts';

interface Told {
  slug: string;
  title: string;
  person: string;
  field: Field;
  summary: string;
  text: string[];
  publishedOn: string;
}

const story = ({ slug, text, ...told }: Told) => ({
  _id: `story-${slug}`,
  _type: 'story',
  language: 'en',
  ...told,
  slug: { _type: 'slug', current: slug },
  body: richText(...text),
  example: true,
});

/** The starter stories: invented people and invented coffees, until staff tell true ones with permission. */
export const stories = () => [
  story({
    slug: 'the-order-of-the-papers',
    publishedOn: '2026-11-20',
    title: 'The order of the papers',
    person: 'Samira Noor (example), a nurse',
    field: 'nursing',
    summary: 'She had bought the wrong report. One coffee saved her from buying a second one.',
    text: [
      'Samira had been a nurse for nine years. In St. Louis she cared for old people at night and saved money for her license. She bought an evaluation of her diploma, and it was the wrong kind.',
      'Her Connector was a nurse manager who hires people. They met for half an hour in the hospital cafeteria. “Write to the Board before you pay for anything else,” the manager said, and showed her which form other nurses had used.',
      'She left with three names: a nurse educator, a person in the records office, and a nurse from her own city who had passed the exam. The third one studied with her on Sundays.',
      'Samira has no license yet. She works by day now, as a patient care technician, and her exam is in the spring. This is not the end of the story. But now she knows the order of the papers.',
    ],
  }),
  story({
    slug: 'no-stamp-needed',
    publishedOn: '2026-11-10',
    title: 'No stamp needed',
    person: 'Teodor Marin (example), an engineer',
    field: 'engineering',
    summary: 'He thought that he needed a license to work at all. For most work of his kind he did not.',
    text: [
      'Teodor had designed pumps for fifteen years. He drove for a delivery company and believed that nobody would speak with him before he had a license.',
      'His Connector laughed, kindly. “In our office four of thirty people have one,” she said. She told him which job titles to look for, and which word in his résumé nobody here understood.',
      'Two of her three names answered. The second one needed a person for tests of pumps. It was a contract for six months, and later a job.',
    ],
  }),
  story({
    slug: 'nothing-came-of-it-at-first',
    publishedOn: '2026-11-15',
    title: 'Nothing came of it, at first',
    person: 'Lan Pham (example), a teacher',
    field: 'teaching',
    summary: 'The coffee was good, and then nobody answered. What she did next.',
    text: [
      'Not every coffee opens a door. Lan, a mathematics teacher, met a school principal, had a good half hour, and wrote to three people. None of them answered.',
      'She told us so when we asked, two weeks later. We did not call it a failure. We looked for a second Connector, and this time for one who works with substitute teachers.',
      'She teaches two days each week now, as a substitute, while her papers are read. Her first Connector wrote to her again after four months. People are busy, and they do remember.',
    ],
  }),
];
