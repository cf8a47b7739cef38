import { accentBeside, mainThatReads, SHAPE_CONTRAST, TEXT_CONTRAST } from '../theme/cityColors.ts';
import { contrast } from '../theme/contrast.ts';
import { LIGHT, MOSAIC } from '../theme/theme.ts';
import { Refused } from './answers.ts';

const GROUNDS = [LIGHT.paper, LIGHT.card, LIGHT.wash];

function color(typed: string): string {
  const said = typed.trim().toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(said))
    throw new Refused(`“${typed.trim()}” is no color. Write it with six digits, like #17345f`);
  return said;
}

/** The color of buttons and links: white words are read on it, and it is read on the site's paper. */
export function mainColor(typed: string): string {
  const main = color(typed);
  const near = mainThatReads(main, GROUNDS);
  if (near === main) return main;
  const least = Math.min(...['#ffffff', ...GROUNDS].map((ground) => contrast(main, ground)));
  throw new Refused(
    `${main} is too light: links in it have a contrast of ${least.toFixed(1)}, and ${TEXT_CONTRAST} is needed. The nearest color that can be read is ${near}`,
  );
}

/** The color that stands beside the main one, and must be told apart from it. */
export function accentColor(typed: string, main: string | null): string {
  const accent = color(typed);
  const beside = main ?? MOSAIC.lapis;
  const near = accentBeside(accent, beside);
  if (near === accent) return accent;
  throw new Refused(
    `${accent} beside ${beside} has a contrast of ${contrast(accent, beside).toFixed(1)}, and ${SHAPE_CONTRAST} is needed. The nearest color that is told apart is ${near}`,
  );
}

const MOST_BYTES = 8 * 1024;

/** What a drawing may not hold: what runs, what loads something, and what stands for other text. */
const NOT_IN_A_LOGO =
  /<script|<foreignObject|<image|<!ENTITY|\son\w+\s*=|javascript:|(?:href|src)\s*=\s*["'](?!#)|url\((?!["']?#)|@import/i;

/** A mark as SVG: small, square enough to stand in a box, and nothing in it that runs or loads something. */
export function logo(svg: string): string {
  const drawing = svg.replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?/, '').trim();
  if (!/^<svg[\s>]/.test(drawing) || !drawing.endsWith('</svg>'))
    throw new Refused('is no SVG drawing: it must begin with <svg and end with </svg>');
  if (!/^<svg[^>]*\sviewBox\s*=/.test(drawing))
    throw new Refused('has no viewBox, so that it cannot be shown at every size');
  if (!/^<svg[^>]*\sxmlns\s*=/.test(drawing))
    throw new Refused('has no xmlns="http://www.w3.org/2000/svg", so that browsers do not show it');
  const found = NOT_IN_A_LOGO.exec(drawing)?.[0];
  if (found) throw new Refused(`holds “${found.trim()}”: a logo may not run or load anything`);
  const size = new TextEncoder().encode(drawing).length;
  if (size > MOST_BYTES)
    throw new Refused(`is ${size} bytes large, and every page loads it: ${MOST_BYTES} is the most`);
  return `${drawing}\n`;
}
