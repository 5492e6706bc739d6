const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** A secret for whoever asked: 128 random bits in hexadecimal. */
export const newSecret = (random = crypto.getRandomValues(new Uint8Array(16))) => hex(random);

/** What the system keeps of a secret: its SHA-256. */
export const receiptOf = async (secret) => hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret)));

/** The address that whoever asked is given; what stands behind the # is sent to nobody. */
export const addressOfAsked = (id, secret, here = location.href) => {
  const page = new URL("../asked/", here);
  page.hash = `${encodeURIComponent(id)}/${secret}`;
  return page.href;
};
