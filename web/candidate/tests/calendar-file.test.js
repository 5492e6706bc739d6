import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarFile } from "../dossier/calendar-file.js";

const interview = {
  id: "d.regional-choice", at: "2020-07-20T04:30:00Z", minutes: 30, summary: "Әңгімелесу; бірінші, екінші",
  place: "Тараз, Абай көшесі 1", link: "https://meet.example/1", now: Date.parse("2020-07-10T00:00:00Z"),
};
const lines = (other = {}) => calendarFile({ ...interview, ...other }).split("\r\n");

test("an interview has its beginning, its end and its place", () => {
  const all = lines();
  for (const line of ["DTSTART:20200720T043000Z", "DTEND:20200720T050000Z", "DTSTAMP:20200710T000000Z",
    "SUMMARY:Әңгімелесу\\; бірінші\\, екінші", "LOCATION:Тараз\\, Абай көшесі 1", "URL:https://meet.example/1"]) {
    assert.ok(all.includes(line), line);
  }
});

test("one without a length takes an hour, and one without a place has none", () => {
  const all = lines({ minutes: undefined, place: undefined, link: undefined });
  assert.ok(all.includes("DTEND:20200720T053000Z"));
  assert.ok(!all.some((line) => /^(LOCATION|URL)/.test(line)));
});

test("no line is longer than 75 bytes, and all of it is there once unfolded", () => {
  const summary = "Ұзақ ".repeat(60).trim();
  const text = calendarFile({ ...interview, summary });
  for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(text.replaceAll("\r\n ", "").includes(`SUMMARY:${summary}`));
});

test("nothing that somebody typed begins a line of its own", () => {
  const text = calendarFile({ ...interview, place: "Hall\r\nATTENDEE:x", link: "https://a.example/\r\nX:1" });
  assert.ok(!/^(ATTENDEE|X):/m.test(text));
});
