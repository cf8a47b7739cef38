import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { OutboxContext } from '../http/env.ts';
import { html } from '../http/html.ts';
import { type Markup, markup, trusted } from './markup.ts';
import { hashSource, SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

const PAGE_POLICY = [
  "default-src 'none'",
  `style-src ${hashSource(STYLE)}`,
  `script-src ${hashSource(SCRIPT)}`,
  "connect-src 'self'",
  'img-src data:',
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ICON =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"%3E%3Cpath fill="%2317345f" d="M1 1h6v6H1z"/%3E%3Cpath fill="%23d49a2a" d="M9 1h6v6H9z"/%3E%3Cpath fill="%23b5512b" d="M1 9h6v6H1z"/%3E%3Cpath fill="%231f6d55" d="M9 9h6v6H9z"/%3E%3C/svg%3E';

export type Page = {
  title: string;
  /** On a phone, `reading` shows the pane and `browsing` the list. */
  mode: 'reading' | 'browsing';
  pulse: number;
  token: string;
  column: Markup;
  pane: Markup;
  /** Whether there is any letter, and so something to empty. */
  filled: boolean;
  status?: ContentfulStatusCode;
};

/** Answers with a whole page of the mailbox. */
export function renderPage(c: OutboxContext, page: Page) {
  const body = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${page.title}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="${ICON}">
<style>${trusted(STYLE)}</style></head>
<body class="${page.mode}" data-pulse="${page.pulse}">
<a class="skip" href="#pane">Skip to the letter</a>
<header class="top">${brand(page.mode)}${page.filled && emptyForm(page.token)}</header>
<div class="band"></div>
<main>${page.column}<section id="pane" class="pane${page.filled && ' some'}" aria-label="Letter" tabindex="-1">${page.pane}</section></main>
<script>${trusted(SCRIPT)}</script></body></html>`;
  return html(c, body.text, PAGE_POLICY, page.status);
}

/** The name of the place is the heading of the list; over a letter, its subject is. */
function brand(mode: Page['mode']): Markup {
  const link = markup`<a class="brand" href="/">Mailbox</a>`;
  return mode === 'browsing' ? markup`<h1>${link}</h1>` : link;
}

function emptyForm(token: string): Markup {
  return markup`<details class="empty"><summary>Empty the mailbox</summary>
<form method="post" action="/mailbox/empty"><p>All letters here are removed for good. Nobody else is told.</p>
<input type="hidden" name="token" value="${token}"><button>Remove all letters</button></form></details>`;
}
