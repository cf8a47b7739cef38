import { en, type Ui } from './en.ts';

export const ar: Ui = en;
