/** What is wrong with numbers that are typed into a translation, for staff; undefined where there are none. */
export function numbersProblem(text: string | undefined): string | undefined {
  const typed = text?.replace(/\{[\w-]+\}/g, '').match(/\p{Nd}+/u);
  if (!typed) return undefined;
  return `“${typed[0]}” would stay when the guide changes. Write the key of its fact in braces instead, such as {exam-fee}`;
}
