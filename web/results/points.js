/** Points as people read them: exactly where they are a decimal, otherwise to hundredths and said to be about that. */
export function pointsIn(w, text) {
  const [over, under = "1"] = text.split("/");
  return under === "1"
    ? w.number(Number(over), { maximumFractionDigits: 20 })
    : `≈ ${w.number(Number(over) / Number(under), { maximumFractionDigits: 2 })}`;
}
