/** The one HTTP layer of the packages, and what they parse with. */
const HTTP = ['hono', '@hono/node-server', 'zod'];

/** What the site stands on, and what the Studio does. */
const SITE = [
  'astro',
  '@astrojs/rss',
  '@sanity/client',
  '@sanity/visual-editing',
  '@vercel/stega',
  '@portabletext/to-html',
  'groq',
  'pagefind',
  'sharp',
  'ical-generator',
  'zod',
  'subset-font',
];
const STUDIO = [
  'sanity',
  '@sanity/.*',
  '@tanstack/react-virtual',
  'react',
  'react-dom',
  'styled-components',
  'zod',
];

/** The parts of a block that only the site or only the Studio imports. */
const PARTS = '^blocks/[^/]+/(site|studio)/';

/**
 * The rooms of the house and what each may import (the table is in the README). `node:` modules are named
 * apart, because program/ must not even read a file.
 */
const rooms = {
  // The list of languages is the folders that there are: the program parses by it.
  // The solver is a package of its own, and as pure as the program.
  // What differs between countries is data and a few pure functions, and knows nothing of the program that reads it.
  countries: { rooms: [], packages: ['libphonenumber-js'], node: false },
  program: {
    rooms: ['locales', 'countries', 'packages/match-people'],
    packages: ['zod', 'libphonenumber-js'],
    node: false,
  },
  locales: { rooms: [], packages: ['intl-messageformat', '@formatjs/icu-messageformat-parser'], node: true },
  theme: { rooms: [], packages: [], node: false },
  forms: { rooms: ['program', 'countries', 'locales'], packages: ['react', 'react-dom', 'zod'], node: false },
  emails: {
    rooms: ['program', 'countries', 'locales', 'forms', 'theme'],
    packages: ['react', 'react-dom', '@react-email/render', 'ical-generator', 'zod'],
    node: false,
  },
  // A block is whole in its folder. What shows it on the site plays by the site's rules, its forms by the Studio's.
  blocks: { rooms: ['program', 'countries', 'locales'], packages: ['zod'], node: false, not: PARTS },
  'blocks/[^/]+/site': {
    rooms: ['blocks', 'site', 'program', 'countries', 'locales', 'theme'],
    packages: SITE,
    node: false,
  },
  'blocks/[^/]+/studio': {
    rooms: ['blocks', 'studio', 'program', 'countries', 'locales', 'theme'],
    packages: STUDIO,
    node: false,
  },
  site: {
    rooms: ['program', 'countries', 'locales', 'forms', 'blocks', 'theme'],
    packages: SITE,
    node: true,
  },
  // Shows what the others hold, to who works on it; it is in no build.
  gallery: {
    rooms: ['program', 'countries', 'locales', 'forms', 'emails', 'blocks', 'site'],
    packages: ['astro'],
    node: false,
  },
  studio: {
    rooms: ['program', 'countries', 'locales', 'forms', 'emails', 'blocks', 'theme', 'packages/spreadsheet'],
    packages: STUDIO,
    node: false,
  },
  netlify: {
    not: '^netlify/services/demonstration/',
    rooms: ['program', 'countries', 'locales', 'forms', 'emails'],
    packages: [
      '@sanity/client',
      '@sanity/webhook',
      'resend',
      '@netlify/functions',
      '@netlify/blobs',
      'jose',
      'htmlparser2',
      'zod',
      // Bundles them (netlify/deploy).
      'esbuild',
    ],
    node: true,
  },
  // A demonstration begins with the invented people of content, and with nothing else of it.
  'netlify/services/demonstration': {
    rooms: ['netlify', 'content/demonstration', 'program', 'forms', 'emails'],
    packages: ['@sanity/client', 'zod'],
    node: true,
  },
  'packages/local-server': { rooms: [], packages: HTTP, node: true },
  'packages/content-lake': {
    rooms: ['packages/local-server'],
    packages: [...HTTP, 'groq-js', '@sanity/mutator', 'sharp', 'ws'],
    node: true,
  },
  'packages/outbox': { rooms: ['packages/local-server'], packages: HTTP, node: true },
  'packages/match-people': { rooms: [], packages: ['papaparse'], node: true },
  'packages/spreadsheet': { rooms: [], packages: ['papaparse', 'read-excel-file'], node: false },
  // Of the program what it asks of the services that stand here in place of the hosted ones.
  local: {
    rooms: ['packages', 'cloud', 'program', 'content/commandLine'],
    packages: ['ws', 'zod'],
    node: true,
  },
  cloud: {
    rooms: ['netlify', 'program', 'countries', 'content/commandLine'],
    packages: ['@sanity/client', 'resend', 'zod'],
    node: true,
  },
  // The documentation as a site of its own.
  'docs/site': { rooms: ['theme'], packages: ['astro', 'pagefind', 'zod'], node: true },
  // Makes a new city: writes what content and theme begin with there.
  city: {
    rooms: ['content', 'program', 'countries', 'locales', 'theme'],
    packages: ['zod'],
    node: true,
  },
  // What every command that people run does alike.
  'content/commandLine': { rooms: [], packages: [], node: true },
  // Prints how the guides read, to who works on them; it is in no build.
  'content/guides/report': {
    rooms: ['content', 'program'],
    packages: ['flesch-kincaid', 'syllable'],
    node: true,
  },
  content: {
    not: '^content/guides/report/',
    rooms: ['program', 'countries', 'locales', 'forms', 'blocks', 'packages/spreadsheet'],
    packages: ['@sanity/client', '@sanity/export', '@sanity/import', 'tar', 'zod'],
    node: true,
  },
};

const TESTS = '\\.(test|fixture)\\.tsx?$|^tests/';
const pattern = (name) => name.replaceAll('/', '\\/').replaceAll(/(?<!\.)\*/g, '\\*');

const forbidden = Object.entries(rooms).flatMap(([room, { rooms: others, packages, node, not }]) => [
  {
    name: `${room}-imports-only-its-rooms`,
    comment: `${room}/ may import ${[room, ...others].join(', ')} of this house`,
    severity: 'error',
    from: { path: `^${room}/`, pathNot: not ? `${TESTS}|${not}` : TESTS },
    to: {
      path: `^(${Object.keys(rooms).join('|')}|tests|bench)/`,
      pathNot: `^(${[room, ...others].join('|')})/`,
    },
  },
  {
    name: `${room}-imports-only-its-packages`,
    comment: `${room}/ may import ${packages.join(', ')}`,
    severity: 'error',
    from: { path: `^${room}/`, pathNot: not ? `${TESTS}|${not}` : TESTS },
    to: { path: 'node_modules/', pathNot: `node_modules/(@types/)?(${packages.map(pattern).join('|')})/` },
  },
  ...(node
    ? []
    : [
        {
          name: `${room}-is-pure`,
          severity: 'error',
          from: { path: `^${room}/`, pathNot: not ? `${TESTS}|${not}` : TESTS },
          to: { dependencyTypes: ['core'] },
        },
      ]),
]);

export default {
  forbidden: [
    ...forbidden,
    ...['site', 'studio'].map((room) => ({
      name: `only-${room}-imports-the-${room}-of-a-block`,
      severity: 'error',
      from: { pathNot: [`^${room}/`, `^blocks/[^/]+/${room}/`] },
      to: { path: `^blocks/[^/]+/${room}/` },
    })),
    {
      name: 'no-circles',
      severity: 'error',
      // A test stands beside what it tests.
      from: { pathNot: TESTS },
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },
    {
      name: 'tests-reach-the-product-from-outside',
      comment:
        'tests/ may import program and content; everything else by HTTP and browser. The local servers are started by the contract tests.',
      severity: 'error',
      from: { path: '^tests/' },
      to: { path: '^(site|studio|netlify|emails|blocks)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The peers of the figures have packages of their own, which the project does not install.
    exclude: { path: '(^|/)(dist|\\.local|\\.netlify|\\.astro)/|^bench/peers/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
