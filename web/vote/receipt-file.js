/** A receipt as a text file: who has it can look for the ballot on any device, and nobody can read answers in it. */
export function receiptText({ w, poll, placeName }, vote) {
  const lines = [
    w.t("file.title"),
    "",
    `${w.t("file.poll")}: ${vote.poll}`,
    `${w.t("file.place")}: ${placeName}`,
    `${w.t("file.receipt")}: ${vote.receipt}`,
    `${w.t("file.acknowledgement")}: ${vote.acknowledgement}`,
    `${w.t("file.digest")}: ${vote.pollDigest}`,
    `${w.t("file.fingerprint")}: ${poll.fingerprint}`,
    "",
    w.t("receipt.find", { until: w.dateTime(poll.times.ballotsUntil) }),
    w.t("receipt.evidence"),
    w.t("receipt.not-answers"),
    w.t("receipt.buyer"),
    "",
  ];
  return lines.join("\r\n");
}

/** Sixty-four digits in groups, as people compare them. */
export const grouped = (digits) => digits.match(/.{4}/g).join(" ");

/** Gives a text to the browser to be kept as a file. */
export function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
