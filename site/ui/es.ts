import { en, type Ui } from './en.ts';

export const es: Ui = en;
