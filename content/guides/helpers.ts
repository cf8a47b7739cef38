import { known, type StoredFact } from '../facts.ts';
import { item } from './parts.ts';
import { SHARED_SOURCES as SOURCES } from './sources.ts';

/**
 * What a guide says of people who help beside those of the directory (content/helpers), which each guide names by itself.
 * `institute`: facts about the International Institute that matter to this profession. `classes`: what to ask the teacher
 * of English for.
 */
export function localHelpers({ institute = [], classes }: { institute?: StoredFact[]; classes: string }) {
  return [
    item(
      'institute',
      'International Institute of St. Louis',
      [],
      [
        known(
          'institute-staff',
          'Good to know',
          'In February 2025 six of ten staff were sent home for a time. The Institute “remains open and will continue to serve clients”, it said',
          SOURCES.furlough,
          { certainty: 'A', volatility: 'high' },
        ),
        ...institute,
      ],
    ),
    item(
      'classes',
      'English classes',
      [`Ask at Missouri Adult Education and Literacy, at colleges and libraries. ${classes}`],
      [
        known(
          'classes-rule',
          'Who may join',
          'Since July 2025 federal money is for fewer people. A court order holds this back in Illinois, not in Missouri',
          SOURCES.injunction,
          { certainty: 'A', volatility: 'high', note: 'As of November 2025. There was an appeal: ask.' },
        ),
      ],
    ),
  ];
}
