/** The same list with one of its items moved by so many places; as it is where there is no such place. */
export function moved(list, item, by) {
  const from = list.indexOf(item);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return list;
  const next = list.filter((one) => one !== item);
  next.splice(to, 0, item);
  return next;
}

/** What is said of an order: nothing where it stays as it was, since who is not named follows as before. */
export function saidOf(order, before, named) {
  return order.every((candidate, i) => candidate === before[i]) ? named : order;
}
