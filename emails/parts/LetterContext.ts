import { createContext } from 'react';
import { DEFAULT_LANGUAGE, type Language } from '../../locales/locales.ts';
import type { Values } from './fill.ts';

/** In which language a letter is written, and what stands in the braces of its messages. */
export const LetterContext = createContext<{ language: Language; values: Values }>({
  language: DEFAULT_LANGUAGE,
  values: {},
});
