/** The first value that stands in a list twice, or undefined. */
export function twice(values) {
  const seen = new Set();
  return values.find((value) => seen.size === seen.add(value).size);
}
