import base from './.dependency-cruiser.mjs';

/** The rooms that have no two folders that import each other, not even by a third. */
const ROOMS =
  '^(countries|locales|theme|forms|emails|blocks|site|gallery|studio|content|cloud|program|netlify|packages|local|city|docs)/';

/** A test stands beside what it tests, and may look anywhere. */
export default {
  forbidden: [
    {
      name: 'no-folder-circles',
      severity: 'error',
      scope: 'folder',
      from: { path: ROOMS },
      to: { circular: true },
    },
  ],
  options: { ...base.options, exclude: { path: `${base.options.exclude.path}|\\.(test|fixture)\\.tsx?$` } },
};
