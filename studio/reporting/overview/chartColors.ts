import { useColorSchemeValue } from 'sanity';

/** Lapis, malachite, gold, terracotta, and two quieter ones: the colours of the program's face, for each scheme. */
const PALETTE = {
  light: ['#1f4e9c', '#1c7a5b', '#b07d12', '#b4512f', '#6b5b95', '#5f6b7a'],
  dark: ['#7ba7ee', '#5cc49b', '#e2b44c', '#e58a67', '#b3a3dd', '#9aa7b8'],
} as const;

/** The colours of the charts in the scheme that staff have chosen: each is told from its ground by 3:1 or more. */
export function useChartColours(): readonly string[] {
  return PALETTE[useColorSchemeValue()];
}
