import { h } from "../../shared/dom.js";
import { quorumOf } from "../panel.js";

/** Who is there and whether that is enough to decide anything. */
export function quorumCard({ w, kind }, { sitting, rules, panel }) {
  if (!["convened", "open", "sealed", "closed"].includes(sitting.phase)) return null;
  const needed = rules.quorum(kind, sitting.members);
  if (needed === null) return null;
  const { present, missing } = quorumOf(sitting, needed);
  const names = panel.seats.filter((seat) => seat.isPresent).map((seat) => seat.name);
  return h("section", { class: "card quorum", "aria-labelledby": "quorum" },
    h("h2", { id: "quorum" }, w.t("quorum")),
    h("dl", { class: "figures" },
      figure(w, "quorum.present", present),
      figure(w, "quorum.needed", needed),
      figure(w, "quorum.missing", missing)),
    sitting.phase === "convened" ? null : h("p", {}, w.t(missing > 0 ? "quorum.no" : "quorum.yes")),
    names.length > 0 ? h("p", { class: "quiet" }, names.join(", ")) : null);
}

function figure(w, label, n) {
  return h("div", {}, h("dt", {}, w.t(label)), h("dd", {}, w.number(n)));
}
