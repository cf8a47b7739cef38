/** Letters in one line of a label, so that it fits a phone of 320 pixels. SVG text does not wrap by itself. */
const LETTERS = 30;

/** A label in lines of at most so many letters; a longer word stands alone. A space that holds two words does so here. */
export function inLines(label: string, letters = LETTERS): string[] {
  const lines: string[] = [];
  for (const word of label.split(/[^\S\u00A0\u202F]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
