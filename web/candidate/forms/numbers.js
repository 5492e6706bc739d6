/** A number as people write it, "4 500 000,50", as the system reads it; what is none stays as it was typed. */
export function plainNumber(typed) {
  const bare = typed.replace(/[\s\u00a0\u202f'’]/g, "");
  return /^-?\d+([.,]\d+)?$/.test(bare) ? bare.replace(",", ".") : typed.trim();
}

/** The exact sum of numbers written as decimals; null where one of them is none. Money is never a floating number. */
export function exactSum(texts) {
  const numbers = texts.map((text) => /^(-?)(\d+)(?:\.(\d+))?$/.exec(text));
  if (numbers.some((number) => number === null)) return null;
  const decimals = Math.max(0, ...numbers.map(([, , , fraction]) => fraction?.length ?? 0));
  const sum = numbers.reduce((total, [, sign, whole, fraction = ""]) => {
    const units = BigInt(whole + fraction.padEnd(decimals, "0"));
    return sign ? total - units : total + units;
  }, 0n);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  return (sum < 0n ? "-" : "") + digits.slice(0, cut) + (decimals > 0 ? "." + digits.slice(cut) : "");
}
