import type { MessageKey } from './parse.ts';

/**
 * What a question says: its label and hint, the first line of a list to choose from, what its answer is called where it
 * is shown to a connector, what it is called where the person is told what is shown, the label where it names somebody, and
 * a sentence for each mistake.
 */
export type QuestionTexts = Partial<
  Record<'label' | 'hint' | 'unchosen' | 'about' | 'shown' | 'named' | MessageKey, string>
>;
