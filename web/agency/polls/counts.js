import { h } from "../../shared/dom.js";

const ANSWERS = [5, 4, 3, 2, 1, 0];

/** How many gave each answer to each question: a field each. `values` gives a row a question, by the answers 0 to 5. */
export function countsOf(w, questions) {
  const rows = questions.map(({ text }, question) => {
    const inputs = ANSWERS.map((answer) => {
      const id = `count-${question}-${answer}`;
      return { answer, id, input: h("input", { id, name: id, type: "number", min: "0", inputmode: "numeric", autocomplete: "off" }) };
    });
    const element = h("fieldset", { class: "member" },
      h("legend", {}, text[w.language] ?? text.kk),
      h("div", { class: "counts" }, inputs.map(({ answer, id, input }) => h("div", { class: "field" },
        h("label", { for: id }, answer === 0 ? w.t("count.none") : String(answer)), input))));
    return { element, inputs };
  });
  return {
    element: h("div", {}, rows.map(({ element }) => element)),
    values: () => rows.map(({ inputs }) => rowOf(inputs.map(({ answer, input }) => [answer, input.value]))),
  };
}

/** One question's numbers in the order of the answers 0 to 5; what is left empty is nobody. */
export function rowOf(typed) {
  const row = [0, 0, 0, 0, 0, 0];
  for (const [answer, value] of typed) row[answer] = Number(value);
  return row;
}

/** How many ballots every question's numbers add up to, or null where they do not agree. */
export function ballotsIn(counts) {
  const sums = new Set(counts.map((row) => row.reduce((sum, n) => sum + n, 0)));
  return sums.size === 1 ? [...sums][0] : null;
}
