import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * axe for one page. Not in the way that also looks into frames of other sites: none of ours has one, and that way opens a
 * second page to put the findings together, which takes as long as finding them.
 */
export const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();
