/** Loaded before a program: its clock stands three years later. */
const shift = 3 * 365 * 24 * 3600 * 1000;
const Now = globalThis.Date;
globalThis.Date = class extends Now {
  constructor(...given) {
    super(...(given.length > 0 ? given : [Now.now() + shift]));
  }
  static now() {
    return Now.now() + shift;
  }
};
