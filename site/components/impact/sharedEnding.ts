const sentencesOf = (text: string) => text.split(/(?<=\.) /);

/**
 * The sentences with which all of the texts end, so that a table can say them once; nothing where there is only one
 * text. `without` is each text with the rest of its sentences.
 */
export function sharedEnding(texts: readonly string[]): { shared: string; without: string[] } {
  const [first = [], ...others] = texts.map((text) => sentencesOf(text).reverse());
  if (others.length === 0) return { shared: '', without: [...texts] };
  const differs = first.findIndex((sentence, place) => others.some((other) => other[place] !== sentence));
  const count = differs === -1 ? first.length : differs;
  return {
    shared: first.slice(0, count).reverse().join(' '),
    without: texts.map((text) =>
      sentencesOf(text)
        .slice(0, -count || undefined)
        .join(' '),
    ),
  };
}
