import type { Page } from '@playwright/test';
import { axe } from './axe.ts';

/** Violations in a part of a page that shut somebody out, as axe ranks them. */
export async function seriousIn(page: Page, part = 'main'): Promise<string[]> {
  const { violations } = await axe(page)
    .include(part)
    // A letter stands in a frame without scripts, where axe waits for an answer that cannot come.
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
