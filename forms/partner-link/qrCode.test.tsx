import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { renderHtml } from '../render.ts';
import { flyerAddress, partnerAddress } from './partnerAddress.ts';
import { QrCode } from './QrCode.tsx';

it('draws a square of dark signs on white, with a quiet edge, and says what it is', () => {
  const $ = load(
    renderHtml(<QrCode text="https://example.org/via/abcdefghjkmn" label="The address below" />),
  );
  const [, , side] = `${$('svg').attr('viewBox')}`.split(' ').map(Number);
  // Version 3 has 29 signs a side, and the edge four on each.
  expect(side).toBe(37);
  const drawn = [...`${$('path').eq(1).attr('d')}`.matchAll(/M(\d+) (\d+)/g)];
  const places = drawn.flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect([Math.min(...places), Math.max(...places)]).toEqual([4, 32]);
  expect($('svg').attr('role')).toBe('img');
  expect($('svg').attr('aria-label')).toBe('The address below');
});

it('gives an address that names a language only where that is not the first', () => {
  expect(partnerAddress('https://example.org/', 'abc')).toBe('https://example.org/via/abc');
  expect(flyerAddress('https://example.org', 'abc', 'ar')).toBe('https://example.org/flyer/abc?lang=ar');
});
