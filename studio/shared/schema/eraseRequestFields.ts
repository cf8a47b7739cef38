import { keptMoment, keptText } from './keptFields.ts';

/** That somebody whom a document names is to be erased, since when, and as who of the staff asked. */
export function eraseRequestFields(group?: string) {
  const place = { ...(group && { group }) };
  return [
    keptMoment({ name: 'eraseRequestedAt', title: 'To be erased since', ...place }),
    keptText({ name: 'eraseRequestedBy', title: 'As asked by', ...place }),
    keptText({ name: 'eraseRequestedOf', title: 'Of the two people', ...place }),
  ];
}
