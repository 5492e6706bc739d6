/** Something that the page asks for before it sends anything; `message` says what, in the reader's language. */
export class NotYet extends Error {}
