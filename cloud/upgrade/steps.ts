import type { Changes } from './changes.ts';

/** What to do after an update that touches certain files, in the order in which it is done. */
const STEPS: readonly { touched: RegExp; step: string }[] = [
  { touched: /^package-lock\.json$/, step: 'npm ci' },
  {
    touched: /^(netlify\/environment\.ts|\.env\.example|netlify\.toml)$/,
    step: 'compare .env.example with your environment: there may be new variables',
  },
  { touched: /^cloud\/(setup|wanted)/, step: 'npm run setup:cloud  (webhooks, datasets; safe to run twice)' },
  {
    touched: /^(studio\/|program\/|locales\/|forms\/|blocks\/)/,
    step: 'deploy the Studio again  (docs/deploy.md)',
  },
  { touched: /./, step: 'npm test, then npm run doctor after the deploy' },
];

/** What an update asks to be done once it is merged. Nothing where it touches nothing. */
export const stepsAfter = (update: Changes): string[] => {
  const files = [...update.keys()];
  return STEPS.filter(({ touched }) => files.some((file) => touched.test(file))).map(({ step }) => step);
};
