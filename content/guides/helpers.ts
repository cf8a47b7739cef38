import { known, type StoredFact } from '../facts.ts';
import { item } from './parts.ts';
import { SHARED_SOURCES as SOURCES } from './sources.ts';

/**
 * People in St. Louis who help in every profession. Readers are told to call first: the offices have changed much.
 * `institute`: facts about the International Institute that matter to this profession. `classes`: what to ask the
 * teacher of English for.
 */
export function localHelpers({ institute = [], classes }: { institute?: StoredFact[]; classes: string }) {
  return [
    item(
      'institute',
      'International Institute of St. Louis',
      ['It has helped people with credentials from other countries for many years.'],
      [
        known('institute-address', 'Address', '3401 Arsenal Street, St. Louis', SOURCES.institute, {
          certainty: 'A',
          volatility: 'medium',
        }),
        known(
          'institute-staff',
          'Good to know',
          'In February 2025 most of the staff were sent home without pay',
          SOURCES.furlough,
          {
            certainty: 'A',
            volatility: 'high',
            note: 'We do not know how many people work there now.',
          },
        ),
        ...institute,
      ],
    ),
    item(
      'slate',
      'St. Louis Agency on Training and Employment (SLATE)',
      [
        'The Missouri Job Center of the City of St. Louis.',
        'Ask about career advice. Ask also whether a program can pay for an evaluation, a test or a license. If you live outside the City, ask which job center is yours.',
      ],
      [
        known('slate-certified', 'Kind of office', 'Certified one-stop job center', SOURCES.slate, {
          certainty: 'B',
          volatility: 'medium',
          note: 'It has moved in the past. Ask where it is today.',
        }),
      ],
    ),
    item(
      'classes',
      'Missouri Adult Education and Literacy',
      [`English classes in many places. ${classes}`],
      [
        known(
          'classes-rule',
          'Who may join',
          'In July 2025 the federal government limited who may join classes that it pays for',
          SOURCES.adultEducation,
          { certainty: 'A', volatility: 'high' },
        ),
        known(
          'classes-courts',
          'The two banks of the river',
          'In November 2025 a court order held the rule back in Illinois, and not in Missouri',
          SOURCES.injunction,
          { certainty: 'A', volatility: 'high', note: 'There was an appeal. Ask how it stands today.' },
        ),
      ],
    ),
  ];
}
