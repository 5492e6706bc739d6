/** How many ballots, and how many of them said 0 … 5 to each question. */
export class Tally {
  ballots = 0;
  counts;

  /** Of a poll with so many questions. */
  constructor(questions) {
    this.counts = Array.from({ length: questions }, () => [0, 0, 0, 0, 0, 0]);
  }

  /** Counts one ballot. */
  add(answers) {
    this.ballots++;
    answers.forEach((answer, question) => this.counts[question][answer]++);
  }

  /** Adds another tally of the same questions. */
  take({ ballots, counts }) {
    this.ballots += ballots;
    counts.forEach((row, question) => row.forEach((said, answer) => (this.counts[question][answer] += said)));
  }
}
