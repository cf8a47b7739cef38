/** The solver stands in a package of its own, which knows nothing of this product: decision 041. */
export {
  type Assignment,
  assign,
  assignWithPrices,
  type Goal,
  type Option,
} from '../../packages/match-people/src/assign.ts';
