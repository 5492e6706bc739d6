import { h } from "../shared/dom.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What is left of so many milliseconds, in the largest units that still say something. */
export function leftOf(milliseconds) {
  const left = Math.max(0, milliseconds);
  if (left >= 2 * DAY) return { unit: "days", n: Math.floor(left / DAY) };
  if (left >= HOUR) return { unit: "hours", n: Math.floor(left / HOUR), minutes: Math.floor((left % HOUR) / MINUTE) };
  return { unit: "minutes", n: Math.floor(left / MINUTE), seconds: Math.floor((left % MINUTE) / SECOND) };
}

/** Counts down to a moment as long as it is on the page; `over` is called once when it has passed. */
export function countdown(w, clock, moment, over = () => {}) {
  const element = h("span", { class: "countdown", role: "timer" });
  const tick = () => {
    const left = Date.parse(moment) - clock.now();
    const { unit, ...values } = leftOf(left);
    element.textContent = left > 0 ? w.t(`left.${unit}`, values) : w.t("left.none");
    element.classList.toggle("soon", left < DAY);
    if (left <= 0) over();
    return left > 0;
  };
  if (tick()) {
    const ticking = setInterval(() => {
      if (!element.isConnected || !tick()) clearInterval(ticking);
    }, SECOND);
  }
  return element;
}
