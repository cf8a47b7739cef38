import { CLASS_HELPERS } from './classes.ts';
import { PEOPLE_HELPERS } from './people.ts';
import { WORK_HELPERS } from './work.ts';

/**
 * The directory to begin with: public offices and organizations on both banks, each value with a source that was read.
 * No number is printed that no source gives; where there is none, the page of the organization is named.
 */
export const helpers = () => [...WORK_HELPERS, ...CLASS_HELPERS, ...PEOPLE_HELPERS];
