import { archStyles, chartStyles, layTiles, themeStyles } from './styles.ts';

const SHEETS = new Map([
  ['virtual:theme.css', themeStyles],
  ['virtual:theme-arch.css', archStyles],
  ['virtual:theme-charts.css', chartStyles],
]);

/** Gives pages the theme by `import 'virtual:theme.css'`, and puts the colors of tiles into all style sheets. */
export function themePlugin() {
  return {
    name: 'theme',
    enforce: 'pre' as const,
    resolveId: (id: string) => (SHEETS.has(id) ? `\0${id}` : undefined),
    load: (id: string) => SHEETS.get(id.slice(1))?.(),
    transform: (code: string, id: string) => (id.endsWith('.css') ? layTiles(code) : undefined),
  };
}
