/** One sheet: every cell as text, a day as YYYY-MM-DD. The nth row of a file is the nth here. */
export interface Sheet {
  /** Empty for a CSV file. */
  name: string;
  rows: readonly (readonly string[])[];
}
