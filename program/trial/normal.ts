/**
 * The part of a standard normal distribution below `z`. To the last digits of a number (Marsaglia, Evaluating the normal
 * distribution, Journal of Statistical Software 2004; 11(4)).
 */
export function normalBelow(z: number): number {
  if (z < -8) return 0;
  if (z > 8) return 1;
  let sum = z;
  let before = 0;
  let term = z;
  for (let odd = 3; sum !== before; odd += 2) {
    before = sum;
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * z * z - 0.5 * Math.log(2 * Math.PI));
}

/** The value below which a part of a standard normal distribution lies: 0.975 gives 1.96. By halving. */
export function normalQuantile(part: number): number {
  let [low, high] = [-8, 8];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (normalBelow(middle) < part) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
