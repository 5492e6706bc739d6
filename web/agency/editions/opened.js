const LAST = "uzdik.agency.editions";

/** The editions that were opened in this browser, the last one first; they are names of contests, not of people. */
export function lastEditions() {
  try {
    return JSON.parse(localStorage.getItem(LAST)) ?? [];
  } catch {
    return [];
  }
}

/** Notes that an edition was opened. */
export function opened(name) {
  try {
    localStorage.setItem(LAST, JSON.stringify([name, ...lastEditions().filter((one) => one !== name)].slice(0, 12)));
  } catch {
    // Then names are typed.
  }
}
