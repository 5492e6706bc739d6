import assert from "node:assert/strict";
import { test } from "node:test";
import { aStore } from "./a-store.js";

const ISSUER = "https://issuer.example";
const token = (claims) => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.AAAA`;
const LATER = Date.now() / 1000 + 3600;
let loaded = 0;

/** The module in a tab of its own, loaded again as at a reload; `answers` is what the network gives by an address's end. */
async function tab(answers = {}, store = aStore()) {
  const went = [];
  globalThis.sessionStorage = store;
  globalThis.location = {
    href: "https://pages.example/candidate/",
    search: store.getItem("uzdik.sign-in") ? "?state=s&code=c" : "",
    assign: (to) => went.push(new URL(to)),
    replace: (to) => went.push(new URL(to)),
  };
  const all = {
    "/config.json": { issuer: ISSUER, client: "pages" },
    "/openid-configuration": {
      authorization_endpoint: `${ISSUER}/authorize`,
      token_endpoint: `${ISSUER}/token`,
      end_session_endpoint: `${ISSUER}/logout`,
    },
    ...answers,
  };
  globalThis.fetch = async (address) => {
    const [, answer] = Object.entries(all).find(([end]) => String(address).endsWith(end));
    return new Response(JSON.stringify(answer));
  };
  const module = await import(`../sign-in.js?${++loaded}`);
  await new Promise((done) => setTimeout(done, 20));
  return { ...module, store, went };
}

test("who has signed in is known until the token is near its end", async () => {
  const { signedIn, store } = await tab();
  store.setItem("uzdik.token", token({ sub: "akim-1", exp: LATER, "cognito:groups": ["agency"] }));
  assert.deepEqual([signedIn().sub, signedIn().groups], ["akim-1", ["agency"]]);
  store.setItem("uzdik.token", token({ sub: "akim-1", exp: Date.now() / 1000 + 30 }));
  assert.equal(signedIn(), null);
});

test("who has a clock that is hours wrong signs in all the same, and is known as long as the token holds", async () => {
  for (const wrong of [-5 * 3600, 5 * 3600]) {
    const issued = Math.floor(Date.now() / 1000) + wrong;
    const store = aStore();
    store.setItem("uzdik.sign-in", JSON.stringify({ state: "s", verifier: "v", back: "https://pages.example/agency/" }));
    const { finish, signedIn } = await tab({ "/token": { access_token: token({ sub: "a", iat: issued, exp: issued + 3600 }) } }, store);
    await finish();
    assert.equal(signedIn().sub, "a");
    store.setItem("uzdik.token", token({ sub: "a", iat: issued - 3590, exp: issued + 10 }));
    assert.equal(signedIn(), null);
  }
});

test("who comes back from the issuer after a sign-out that did not reach it is not signed out by it", async () => {
  const store = aStore();
  store.setItem("uzdik.signed-out", "yes");
  store.setItem("uzdik.sign-in", JSON.stringify({ state: "s", verifier: "v", back: "https://pages.example/agency/" }));
  const { went } = await tab({}, store);
  assert.deepEqual(went, []);
});

test("what is no token is nobody's sign-in and breaks no page", async () => {
  const { signedIn, store } = await tab();
  for (const text of ["undefined", "a.b", "a.b.c", `${token({})}.more`, token({ sub: "no end" })]) {
    store.setItem("uzdik.token", text);
    assert.equal(signedIn(), null, text);
  }
});

test("an issuer's answer without a token is refused, and nothing of it is kept", async () => {
  const store = aStore();
  store.setItem("uzdik.sign-in", JSON.stringify({ state: "s", verifier: "v", back: "https://pages.example/agency/" }));
  const { finish } = await tab({ "/token": { id_token: "x" } }, store);
  await assert.rejects(finish(), /no token/);
  assert.equal(store.getItem("uzdik.token"), null);
});

test("who signs out is signed out at the issuer as soon as the page is loaded anew, once", async () => {
  const { signOut, store } = await tab();
  store.setItem("uzdik.token", token({ sub: "akim-1", exp: LATER }));
  signOut();
  assert.equal(store.getItem("uzdik.token"), null);
  const { went } = await tab({}, store);
  assert.equal(went.length, 1);
  assert.equal(went[0].origin + went[0].pathname, `${ISSUER}/logout`);
  assert.equal(went[0].searchParams.get("client_id"), "pages");
  assert.match(went[0].searchParams.get("logout_uri"), /\/$/);
  assert.deepEqual((await tab({}, store)).went, []);
});

test("where the issuer has no way to sign out, the next one is asked for the password", async () => {
  const { authorization_endpoint } = { authorization_endpoint: `${ISSUER}/authorize` };
  const { signOut, store } = await tab();
  signOut();
  const { went, signIn } = await tab({ "/openid-configuration": { authorization_endpoint } }, store);
  signIn();
  await new Promise((done) => setTimeout(done, 50));
  assert.equal(went[0].searchParams.get("prompt"), "login");
});

test("whoever has not signed out here is not asked for more than the issuer wants", async () => {
  const { went, signIn } = await tab();
  signIn();
  await new Promise((done) => setTimeout(done, 50));
  assert.equal(went[0].searchParams.get("prompt"), null);
});
