type Variables = Readonly<Record<string, string | undefined>>;

/** A variable that "Deploy to Netlify" asks for, and what it is. */
export interface Asked {
  name: string;
  what: string;
}

/** The variables that `[template.environment]` of a netlify.toml asks for, in its order. */
export function askedFor(toml: string): Asked[] {
  const part = toml.split('[template.environment]')[1]?.split(/^\[/m)[0] ?? '';
  return [...part.matchAll(/^ *(\w+) = "(.*)"$/gm)].map(([, name = '', what = '']) => ({ name, what }));
}

/**
 * Whether anything is set. A site that has one variable has been set up: where another is missing, its build fails and
 * what was deployed before stays, and no page of ours takes its place.
 */
export const isSetUp = (asked: readonly Asked[], variables: Variables): boolean =>
  asked.some(({ name }) => variables[name]);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The guide in the repository that Netlify builds from (its variable REPOSITORY_URL); where that is no web address, its path. */
function guide({ REPOSITORY_URL = '' }: Variables): string {
  const path = 'docs/deploy.md';
  if (!/^https:\/\/(github|gitlab)\.com\//.test(REPOSITORY_URL)) return `<code>${path}</code>`;
  const address = `${REPOSITORY_URL.replace(/(\.git)?\/?$/, '')}/blob/HEAD/${path}`;
  return `<a href="${escaped(address)}">${path}</a>`;
}

const STYLES =
  ':root{color-scheme:light dark;font:1.0625rem/1.5 system-ui,sans-serif}body{max-width:40rem;margin:2rem auto;padding:0 1rem}' +
  'h1{line-height:1.2;text-wrap:balance}li{margin:.75rem 0}dt{margin-top:.75rem}dd{margin:0}code{overflow-wrap:anywhere}';

/** The page in the place of a site for which nothing is set up: what is missing, and what to do next. */
export function setupPage(asked: readonly Asked[], variables: Variables): string {
  const list = asked.map(
    ({ name, what }) => `<dt><code>${escaped(name)}</code></dt><dd>${escaped(what)}</dd>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Almost there: set up your Connector program</title>
<style>${STYLES}</style>
</head>
<body>
<main>
<h1>Almost there</h1>
<p>The software is deployed. It has no content and no keys yet, so there is no site to show. Nothing is lost, and nobody has been written to.</p>
<h2>What to do next</h2>
<ol>
<li>On your own machine, get the repository and run <code>npm install</code>. With <code>npm start</code> you can try everything first, without an account.</li>
<li>Make a project at Sanity, and run <code>npm run setup:cloud</code>. It makes the datasets, the webhooks and the tokens, and shows each secret once.</li>
<li>Make an account at Resend, and let it send for your domain.</li>
<li>In Netlify, under <b>Project configuration → Environment variables</b>, set what is listed below, for the context Production alone.</li>
<li>Under <b>Deploys</b>, choose <b>Trigger deploy</b>. Your site takes the place of this page.</li>
</ol>
<p>Each step with its details is in ${guide(variables)}. It takes about an hour.</p>
<h2>What is missing</h2>
<dl>
${list.join('\n')}
</dl>
</main>
</body>
</html>
`;
}
