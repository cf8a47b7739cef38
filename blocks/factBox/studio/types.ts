import { factBox } from './factBox.ts';

export const types = [factBox];
