/**
 * An element. Attributes that begin with `on` are listeners, `true` sets an attribute without a value, `false` and
 * `null` leave it out; children are nodes, texts, numbers, lists of these, and `null`, which is left out. Text is never
 * read as markup.
 */
export function h(tag, attributes = {}, ...children) {
  const element = tag === "svg" || svgParts.has(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...nodes(children));
  return element;
}

const svgParts = new Set(["g", "rect", "line", "path", "circle", "text", "tspan", "polyline", "desc", "defs", "use"]);

/** Puts these in place of all that is there. */
export function show(root, ...children) {
  root.replaceChildren(...nodes(children));
  return root;
}

function nodes(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : document.createTextNode(String(child))));
}

/** Has a screen reader say something without moving the focus. */
export function announce(text) {
  let region = document.getElementById("announcements");
  if (!region) {
    region = h("div", { id: "announcements", class: "visually-hidden", role: "status", "aria-live": "polite" });
    document.body.append(region);
  }
  region.textContent = "";
  // A reader hears a change, and the same words twice are none.
  setTimeout(() => { region.textContent = text; }, 50);
}

/** Moves the focus to what has just been shown, for those who do not see it; a heading takes it without being a control. */
export function focusOn(element) {
  if (!element.hasAttribute("tabindex")) element.setAttribute("tabindex", "-1");
  element.focus();
}
