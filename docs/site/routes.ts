/** A part of the documentation, by the folder in which its pages lie. */
export interface Section {
  folder: string;
  title: string;
}

/** In the order of the navigation. A page of another folder does not build. */
export const SECTIONS: readonly Section[] = [
  { folder: '.', title: 'The project' },
  { folder: 'docs', title: 'Handbook' },
  { folder: 'docs/start-kit', title: 'Start kit' },
  { folder: 'docs/how-to', title: 'How to' },
  { folder: 'docs/accessibility', title: 'Accessibility' },
  { folder: 'docs/decisions', title: 'Decisions' },
];

/** The files that are pages, as patterns from the root of the project. */
export const SOURCES = [
  '{README,CHANGELOG,CONTRIBUTING,GOVERNANCE,SECURITY,CODE_OF_CONDUCT}.md',
  'docs/**/*.md',
];

/** The folder of a file, `.` for the root. */
export const folderOf = (file: string): string => (file.includes('/') ? file.replace(/\/[^/]*$/, '') : '.');

/**
 * The address of a file or a folder of the project, without the base: `docs/how-to/start-a-city.md` is `/how-to/start-a-city/`.
 * Nothing for what is no page.
 */
export function routeOf(path: string): string | undefined {
  if (path === 'README.md' || path === '') return '/';
  const section = SECTIONS.find(({ folder }) => folder === path);
  if (section && path !== '.' && path !== 'docs') return `/${path.replace(/^docs\//, '')}/`;
  if (!path.endsWith('.md') || !SECTIONS.some(({ folder }) => folder === folderOf(path))) return undefined;
  const bare = path
    .replace(/^docs\//, '')
    .replace(/\.md$/, '')
    .replace(/(^|\/)README$/, '');
  const name = bare.toLowerCase().replaceAll('_', '-');
  // Beside docs/security.md there is a SECURITY.md.
  return folderOf(path) === '.' ? `/project/${name}/` : `/${name}/`;
}
