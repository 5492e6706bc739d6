/** A text with `{name}` replaced by the values; a name without a value is a mistake of the page. */
export function fill(text, values, written) {
  return text.replace(/\{(\w+)\}/g, (_, name) => {
    if (values[name] === undefined) throw new Error(`no value for {${name}} in "${text}"`);
    return written(values[name]);
  });
}

/** The plural form for `n`; every language has `other`. */
export function pluralOf(forms, rules, n) {
  return forms[rules.select(n)] ?? forms.other;
}
