import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** To staff: a connector asks something back. Who asks and what stands only in Studio. */
export const staffQuestion = defineLetter({
  kind: 'staff-question',
  title: 'A Connector asks us (to staff)',
  reader: 'staff',
  stop: 'nothing',
  read: ({ studio }) => ({ link: studio('match') }),
  body: actionEmail,
});
