/** Bytes of a file. Five thousand people are less than two million. */
export const MOST_BYTES = 20_000_000;

/** Bytes that a workbook may unfold to: a zip of a few kilobytes can hold gigabytes. */
export const MOST_UNFOLDED_BYTES = 150_000_000;

/** Rows of all sheets together. */
export const MOST_ROWS = 50_000;
