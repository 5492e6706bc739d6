/** A store as a browser has one, in memory; its own keys are what is stored. */
export function aStore(other = {}) {
  const store = Object.create({
    getItem: (key) => (Object.hasOwn(store, key) ? store[key] : null),
    setItem: (key, value) => { store[key] = value; },
    removeItem: (key) => { delete store[key]; },
    ...other,
  });
  return store;
}
