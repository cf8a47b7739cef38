import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

/** One page on GOV.UK Frontend's page template, with its styles, script and assets as its own guide says. */
const dist = fileURLToPath(new URL('../node_modules/govuk-frontend/dist', import.meta.url));
const out = process.env.PEER_OUT_DIR;
const { title, html } = JSON.parse(readFileSync(process.env.PEER_TEXT, 'utf8'));
const environment = nunjucks.configure([dist, dirname(fileURLToPath(import.meta.url))], { autoescape: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'index.html'), environment.render('page.njk', { title, text: html }));
cpSync(join(dist, 'govuk/assets'), join(out, 'assets'), { recursive: true });
for (const [file, folder] of [
  ['govuk-frontend.min.css', 'stylesheets'],
  ['govuk-frontend.min.js', 'javascripts'],
])
  cpSync(join(dist, 'govuk', file), join(out, folder, file));
