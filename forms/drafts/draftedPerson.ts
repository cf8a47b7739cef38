/** Somebody whom a connector named. Without a name, who did not agree to be named. */
export interface DraftedPerson {
  key: string;
  name: string;
  work: string;
}
