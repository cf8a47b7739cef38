import type { Look } from './portrait.ts';

const LIGHT = ['#f3d3b4', '#e9bf9b', '#dba983', '#c08a63'];
const OLIVE = ['#e6bd93', '#d9a878', '#c68f5f', '#a5713f'];
const BROWN = ['#b9835a', '#a56f48', '#8d5a37', '#6b4127'];
const DEEP = ['#8a5a3b', '#74472c', '#5f3820', '#432514'];
const BLACK = ['#4a3c34', '#362a24', '#271d19', '#181210'];
const CHESTNUT = ['#8a5a35', '#71472a', '#5a3720', '#412616'];
const GRAY = ['#c9c4bb', '#aba59b', '#8c867d', '#6b665f'];

const LAPIS = ['#5f8fcb', '#2b5fa4', '#1f4a86', '#17345f'];
const CLAY = ['#d98a67', '#c46a43', '#b5512b', '#8f3d1d'];
const GREEN = ['#6fa98a', '#3f8a6c', '#1f6d55', '#174f3f'];
const GOLD = ['#f6dc9a', '#efc667', '#d49a2a'];
const SKY = ['#dbe7f4', '#b6cfea', '#7fa9d6'];
const SAND = ['#efe6d4', '#e7ddca', '#d8c7a6'];
const LEAF = ['#d5e6da', '#a9cdb8', '#6fa98a'];
const ROSE = ['#f4dccf', '#e8b79e', '#d98a67'];

/** The portraits of the example connectors, by the slug of each. */
export const LOOKS: Record<string, Look> = {
  'amira-hadzic': { seed: 11, skin: LIGHT, hair: CHESTNUT, clothes: LAPIS, ground: GOLD, style: 'bun' },
  'daniel-okafor': {
    seed: 23,
    skin: DEEP,
    hair: BLACK,
    clothes: CLAY,
    ground: SKY,
    style: 'cropped',
    glasses: true,
  },
  'lucia-restrepo': { seed: 37, skin: OLIVE, hair: BLACK, clothes: GREEN, ground: ROSE, style: 'long' },
  'wei-zhang': {
    seed: 41,
    skin: LIGHT,
    hair: BLACK,
    clothes: GOLD,
    ground: LEAF,
    style: 'short',
    glasses: true,
  },
  'samir-haddad': {
    seed: 59,
    skin: OLIVE,
    hair: GRAY,
    clothes: LAPIS,
    ground: SAND,
    style: 'short',
    beard: true,
  },
  'priya-raman': { seed: 67, skin: BROWN, hair: BLACK, clothes: CLAY, ground: LEAF, style: 'long' },
};
