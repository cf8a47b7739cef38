import type { Language } from '../locales/locales.ts';

/** What the site gives to each block that it shows. */
export interface BlockView<Block> {
  block: Block;
  /** Whom to ask when a fact is uncertain. */
  authority: string;
  /** The language that the article is written in. */
  language: Language;
  /** The heading of the block, one level below what it stands under. */
  heading: 'h2' | 'h3';
}
