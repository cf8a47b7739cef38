/** What can stand in a cell: a text, a number, or nothing known. */
export type Cell = string | number | null;

/** Rows under their columns, to be shown and to be exported. */
export interface Table {
  /** Also the name of the file, so without anything about a person. */
  name: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}
