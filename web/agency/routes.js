import { rooms } from "../shared/rooms.js";

// The rooms, by what stands behind the # of the address: names of editions, commissions and polls, and nothing about a person.
export const { roomAt, addressOf } = rooms([
  ["editions", []],
  ["definition", ["definition"]],
  ["algorithms", ["algorithms"]],
  ["adoption", ["algorithms", ":algorithm"]],
  ["calendar", ["calendar"]],
  ["pinned", ["calendar", ":digest"]],
  ["timeline", ["edition", ":edition"]],
  ["commissions", ["edition", ":edition", "commissions"]],
  ["commission", ["edition", ":edition", "commissions", ":commission"]],
  ["publications", ["edition", ":edition", "publications"]],
  ["takedowns", ["edition", ":edition", "takedowns"]],
  ["deliveries", ["edition", ":edition", "deliveries"]],
  ["rankings", ["edition", ":edition", "rankings"]],
  ["sitting", ["edition", ":edition", "rankings", ":sitting"]],
  ["polls", ["edition", ":edition", "polls"]],
  ["poll", ["edition", ":edition", "polls", ":poll"]],
  ["retention", ["edition", ":edition", "retention"]],
  ["audit", ["edition", ":edition", "audit"]],
  ["trail", ["edition", ":edition", "audit", ":subject", ":id"]],
]);
