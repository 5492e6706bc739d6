import { config } from "./config.js";

// Of this tab alone, and gone with it.
const TOKEN = "uzdik.token";
const STARTED = "uzdik.sign-in";
// Nobody begins a long form with a token that dies while it is filled in.
const LEAST_LEFT = 60_000;

/** Who is signed in: `token`, `sub`, `groups`; null where nobody is, or the token is at its end. */
export function signedIn() {
  const token = sessionStorage.getItem(TOKEN);
  if (!token) return null;
  const claims = claimsOf(token);
  if (claims.exp * 1000 - Date.now() < LEAST_LEFT) return null;
  return { token, sub: claims.sub, groups: claims["cognito:groups"] ?? [] };
}

/** For calls: the token, or none. */
export const token = () => signedIn()?.token ?? null;

export function signOut() {
  sessionStorage.removeItem(TOKEN);
}

/** Leaves for the issuer; whoever has signed in there comes back to this very address (OIDC, code with PKCE). */
export async function signIn() {
  const { issuer, client } = await config();
  const { authorization_endpoint } = await metadata(issuer);
  const state = random();
  const verifier = random();
  sessionStorage.setItem(STARTED, JSON.stringify({ state, verifier, back: location.href }));
  const to = new URL(authorization_endpoint);
  to.search = new URLSearchParams({
    response_type: "code",
    client_id: client,
    redirect_uri: returning(),
    scope: "openid",
    state,
    code_challenge: await challenge(verifier),
    code_challenge_method: "S256",
  });
  location.assign(to);
  // The page is about to go: nothing after this is done.
  return new Promise(() => {});
}

/** The other half, on the page that the issuer leads back to: where the person came from, signed in. */
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
  sessionStorage.setItem(TOKEN, access_token);
  return started.back;
}

const returning = () => new URL("../signed-in.html", import.meta.url).href;

async function metadata(issuer) {
  const reply = await fetch(`${issuer}/.well-known/openid-configuration`, { credentials: "omit" });
  if (!reply.ok) throw new Error(`the issuer: ${reply.status}`);
  return reply.json();
}

// What is in it is verified where it counts, in the system; here it says whom to greet.
function claimsOf(token) {
  const part = token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/");
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(part), (byte) => byte.charCodeAt(0))));
}

const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

async function challenge(verifier) {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

const base64url = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
