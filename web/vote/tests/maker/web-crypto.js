import { webcrypto } from "node:crypto";

// Node 18 has it, but not yet as a global; pages always do.
globalThis.crypto ??= webcrypto;
