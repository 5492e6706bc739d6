/**
 * What could not be checked here. The code is stable, and pages say it in their language with its values; as a text it is
 * the words of the command.
 */
export class Note {
  constructor(code, values, text) {
    this.code = code;
    this.values = values;
    this.text = text;
  }

  toString() {
    return this.text;
  }
}
