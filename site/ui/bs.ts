import { en, type Ui } from './en.ts';

export const bs: Ui = en;
