/** The polls whose questions the rules want published, by the rules' own names. */
export const surveysIn = (definition) => (definition?.publications ?? []).filter(({ kind }) => kind === "survey");
