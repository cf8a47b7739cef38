import { chart } from './chart.ts';
import { chartRow } from './chartRow.ts';

export const types = [chart, chartRow];
