import { connector } from './documents/connector.ts';
import { letter } from './documents/letter.ts';
import { participant } from './documents/participant.ts';

/** Everything that can stand in the private dataset. */
export const programTypes = [participant, connector, letter];
