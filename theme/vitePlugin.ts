import { chartStyles, themeStyles } from './styles.ts';

const SHEETS = new Map([
  ['virtual:theme.css', themeStyles],
  ['virtual:theme-charts.css', chartStyles],
]);

/** `import 'virtual:theme.css'` gives a page the theme; `virtual:theme-charts.css` the colors of charts. */
export function themePlugin() {
  return {
    name: 'theme',
    resolveId: (id: string) => (SHEETS.has(id) ? `\0${id}` : undefined),
    load: (id: string) => SHEETS.get(id.slice(1))?.(),
  };
}
