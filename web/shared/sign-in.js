import { config } from "./config.js";
import { focusOn } from "./dom.js";
import { wordsHere } from "./language.js";
import { trouble } from "./page.js";

// Of this tab alone, and gone with it.
const TOKEN = "uzdik.token";
const STARTED = "uzdik.sign-in";
const LEFT = "uzdik.signed-out";
const BESIDE = "uzdik.sign-in.";
// Nobody begins a long form with a token that dies while it is filled in.
const LEAST_LEFT = 60_000;
// By how much the issuer's clock was ahead of the device's when the token came.
const AHEAD = "uzdik.token-ahead";

/** Who is signed in: `token`, `sub`, `groups`; null where nobody is, or the token is at its end. */
export function signedIn() {
  const token = sessionStorage.getItem(TOKEN);
  const claims = token && claimsOf(token);
  const now = Date.now() + Number(sessionStorage.getItem(AHEAD) ?? 0);
  if (!claims || !(claims.exp * 1000 - now >= LEAST_LEFT)) return null;
  return { token, sub: claims.sub, groups: claims["cognito:groups"] ?? [] };
}

// A device whose clock is an hour fast would else take every token for one at its end.
function keep(token) {
  const { iat } = claimsOf(token);
  sessionStorage.setItem(TOKEN, token);
  if (iat) sessionStorage.setItem(AHEAD, String(iat * 1000 - Date.now()));
  else sessionStorage.removeItem(AHEAD);
}

/** For calls: the token, or none. */
export const token = () => signedIn()?.token ?? null;

/**
 * Forgets the token. The issuer remembers who signed in, too, and would let the next one at this device in without a
 * password: its session is ended as soon as the page is loaded anew, which whoever calls this does.
 */
export function signOut() {
  sessionStorage.removeItem(TOKEN);
  sessionStorage.setItem(LEFT, "yes");
}

// Whoever comes back from the issuer has just signed in again.
const comesBack = () => new URLSearchParams(globalThis.location?.search).has("code");
if (globalThis.sessionStorage?.getItem(LEFT) && !comesBack()) endSession().catch(() => {});

// Where the issuer cannot be reached now, the next sign-in asks for the password all the same.
async function endSession() {
  const { issuer, client } = await config();
  const { end_session_endpoint } = await metadata(issuer);
  if (!end_session_endpoint) return;
  const back = new URL("../", import.meta.url).href;
  const to = new URL(end_session_endpoint);
  // Cognito has a name of its own for the address that it leads back to.
  to.search = new URLSearchParams({ client_id: client, logout_uri: back, post_logout_redirect_uri: back });
  sessionStorage.removeItem(LEFT);
  location.replace(to);
}

/**
 * Leaves for the issuer; whoever has signed in there comes back to this very address (OIDC, code with PKCE). Where it
 * cannot be reached the page says so. `beside` names the channel of another window for which this one is there.
 */
export async function signIn(beside = null) {
  try {
    location.assign(await authorization(beside));
  } catch {
    tellTrouble(beside);
    return;
  }
  // The page is about to go: nothing after this is done.
  await new Promise(() => {});
}

async function authorization(beside) {
  const { issuer, client } = await config(() => tellTrouble(beside));
  const { authorization_endpoint } = await metadata(issuer);
  const state = random();
  const verifier = random();
  sessionStorage.setItem(STARTED, JSON.stringify({ state, verifier, back: location.href, beside }));
  const to = new URL(authorization_endpoint);
  to.search = new URLSearchParams({
    response_type: "code",
    client_id: client,
    redirect_uri: returning(),
    scope: "openid",
    state,
    code_challenge: await challenge(verifier),
    code_challenge_method: "S256",
    ...(sessionStorage.getItem(LEFT) ? { prompt: "login" } : {}),
  });
  return to;
}

// At the top of the page, wherever the button stood.
function tellTrouble(beside) {
  const w = wordsHere();
  const told = trouble(w, w.t("unreachable"), () => signIn(beside));
  told.id = "sign-in-trouble";
  document.getElementById(told.id)?.remove();
  document.getElementById("main").prepend(told);
  focusOn(told);
}

/**
 * Signs the same account in again in a window beside this one, so that nothing that this one holds is lost: `true` once
 * that is done, `false` where it was another account, and at once `null` where no window could be opened.
 */
export function signInBeside() {
  const { sub } = claimsOf(sessionStorage.getItem(TOKEN));
  // Nobody who does not know the name hears what is said there.
  const name = BESIDE + random();
  if (!window.open(new URL(`../signed-in.html#${name}`, import.meta.url))) return null;
  return new Promise((done) => {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => {
      channel.close();
      const same = claimsOf(data).sub === sub;
      if (same) keep(data);
      done(same);
    };
  });
}

/** The channel of the window for which this page was opened; null where it was not opened for one. */
export const askedBeside = () => (location.hash.startsWith(`#${BESIDE}`) ? location.hash.slice(1) : null);

/**
 * The other half, on the page that the issuer leads back to: where the person came from, signed in; null where another
 * window has the token now.
 */
export async function finish() {
  const { issuer, client } = await config();
  const came = new URLSearchParams(location.search);
  const started = JSON.parse(sessionStorage.getItem(STARTED) ?? "null");
  sessionStorage.removeItem(STARTED);
  if (!started || came.get("state") !== started.state) throw new Error("this sign-in was not begun here");
  const { token_endpoint } = await metadata(issuer);
  const reply = await fetch(token_endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: client,
      redirect_uri: returning(),
      code: came.get("code") ?? "",
      code_verifier: started.verifier,
    }),
    credentials: "omit",
  });
  if (!reply.ok) throw new Error(`the issuer gave no token: ${reply.status}`);
  const { access_token } = await reply.json();
  if (!claimsOf(access_token)) throw new Error("the issuer gave no token");
  sessionStorage.removeItem(LEFT);
  if (!started.beside) {
    keep(access_token);
    return started.back;
  }
  new BroadcastChannel(started.beside).postMessage(access_token);
  // It began as a copy of the other window's.
  sessionStorage.clear();
  return null;
}

const returning = () => new URL("../signed-in.html", import.meta.url).href;

async function metadata(issuer) {
  const reply = await fetch(`${issuer}/.well-known/openid-configuration`, { credentials: "omit" });
  if (!reply.ok) throw new Error(`the issuer: ${reply.status}`);
  return reply.json();
}

// What is in it is verified where it counts, in the system; here it says whom to greet. Null for what is no token.
function claimsOf(token) {
  try {
    const [, part] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token);
    const bytes = atob(part.replace(/-/g, "+").replace(/_/g, "/"));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))));
  } catch {
    return null;
  }
}

const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

async function challenge(verifier) {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

const base64url = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
