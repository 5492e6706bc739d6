const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** Whether these are the twelve digits of an IIN with the right check digit: most mistypings are not. */
export function isIin(text) {
  if (!/^\d{12}$/.test(text)) return false;
  const digits = Array.from(text, Number);
  const weighed = (weights) => weights.reduce((sum, weight, i) => sum + weight * digits[i], 0) % 11;
  const [first, second] = [weighed(FIRST), weighed(SECOND)];
  return digits[11] === (first < 10 ? first : second);
}

/** Whether this may be an e-mail address; only the roll knows whether it is one. */
export const isAddress = (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254;

/** Whether this is the code of a letter. */
export const isCode = (text) => /^\d{8}$/.test(text);

/** Digits as people type them: with spaces or hyphens between. */
export const digitsOf = (text) => text.replace(/[\s-]/g, "");
