import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { ImpactValue, RunOptions } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  /** In a page to which axe was given. */
  var axe: typeof import('axe-core');
}

/** What a page is held to: the rules of WCAG 2.2, levels A and AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Violation {
  id: string;
  impact: ImpactValue | undefined;
  /** The markup of the first element in which it was found. */
  html: string;
}

interface Look {
  /** Selectors of the parts to look at; the whole page without. */
  include?: string[];
  exclude?: string[];
  /** Kinds of rules, such as `WCAG`; all rules without. */
  tags?: string[];
  /** Single rules, in place of kinds. */
  rules?: string[];
}

/**
 * Until colors no longer pass from one to another, as they do in the Studio: halfway through nothing can be said of a
 * contrast. On our own pages nothing moves.
 */
export const settle = (page: Page) =>
  page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    // The first draws what has changed; passing begins with the second.
    await nextFrame();
    await nextFrame();
    const passing = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });

/**
 * What axe finds in a page that is open. axe is given to a page once: what a page has been given it keeps until it is
 * left, and to hand it over takes longer than to look. Frames are not looked into, for none of ours has a script.
 */
export async function violationsIn(
  page: Page,
  { include, exclude = [], tags, rules }: Look = {},
): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const options: RunOptions = {
    iframes: false,
    resultTypes: ['violations'],
    ...(tags && { runOnly: { type: 'tag', values: tags } }),
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  };
  return page.evaluate(
    async ({ parts, without, how }) => {
      const there = parts?.filter((part) => document.querySelector(part));
      const { violations } = await globalThis.axe.run(
        { ...(there && { include: there }), exclude: without },
        how,
      );
      return violations.map(({ id, impact, nodes }) => ({
        id,
        impact: impact ?? undefined,
        html: nodes[0]?.html ?? '',
      }));
    },
    { parts: include, without: exclude, how: options },
  );
}

/** What shuts somebody out of a part of a page, as axe ranks it: each as `rule: markup`. */
export async function seriousIn(
  page: Page,
  part: string | string[] = 'main',
  tags?: string[],
): Promise<string[]> {
  await settle(page);
  const found = await violationsIn(page, { include: [part].flat(), exclude: ['iframe'], tags });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, html }) => `${id}: ${html}`);
}
