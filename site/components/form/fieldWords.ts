/** Words of the fields of one form, by the name of the field. Every label is there in every language (tested on the built site). */
export interface FieldWords {
  labels: Record<string, string>;
  hints: Record<string, string>;
  /** Stands after the label of a question that may be left out. */
  optional: string;
}
