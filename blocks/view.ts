import type { Language } from '../locales/locales.ts';

/** What the site gives to each block that it shows. */
export interface BlockView<Block> {
  block: Block;
  /** Whom to ask when a fact is uncertain. */
  authority: string;
  /** The language that the article is written in. */
  language: Language;
  /** The language of the page around the article: another one where the article is not translated. */
  frame: Language;
  /** The heading of the block, one level below what it stands under. */
  heading: 'h2' | 'h3';
  /** The address of the article in the frame's language, where further pages of a block stand. */
  page: string;
}
