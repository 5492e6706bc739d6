import { decoded } from "../bytes/base64url.js";
import { hex } from "../bytes/bytes.js";
import { sha256 } from "../bytes/sha256.js";
import { BlindRsaKey } from "../crypto/blind-rsa.js";
import { isPoint } from "../crypto/p256.js";
import { Mismatch } from "../mismatch.js";
import { demandDistricts, demandFiles } from "./districts.js";

const EXPONENT = "AQAB";
const MODULUS_LENGTH = 256;

/**
 * Check 3: one key a district, as keys.json names it, of 2048 bits, never the same twice. Gives the keys by district.
 */
export async function checkKeys({ sealed, documents, poll }) {
  const { acknowledgement, districts } = documents.get("keys.json");
  if (!isPoint(decoded(acknowledgement))) {
    throw new Mismatch("point-wrong", "the acknowledgement key is no point of P-256", { file: "keys.json" });
  }
  demandDistricts(Object.keys(districts), poll.districts, "keys.json");
  demandFiles(sealed, "keys/", poll.districts);
  const keys = new Map();
  const seen = new Map();
  for (const district of poll.districts) {
    const file = `keys/${district}.json`;
    const { n, e } = documents.get(file);
    if (hex(sha256(await sealed.read(file))) !== districts[district]) {
      throw new Mismatch("key-digest-wrong", "keys.json has another digest for this key", { file });
    }
    if (seen.has(n)) throw new Mismatch("key-twice", `the same key as that of ${seen.get(n)}`, { file });
    seen.set(n, district);
    keys.set(district, await BlindRsaKey.of(modulusOf(n, e, file), decoded(e)));
  }
  return { keys, counted: { keys: keys.size } };
}

/** The modulus of a key of the kind districts have; any other is a mismatch. */
export function modulusOf(n, e, file) {
  const modulus = decoded(n);
  const fits = modulus?.length === MODULUS_LENGTH && modulus[0] >= 0x80 && modulus[MODULUS_LENGTH - 1] % 2 === 1;
  if (!fits || e !== EXPONENT)
    throw new Mismatch("key-wrong", "n must have 2048 bits and be odd, e must be 65537", { file });
  return modulus;
}
