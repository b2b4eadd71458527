// The fingerprint by which a changed text shows.
import { createHash } from 'node:crypto'
import type { SealedText } from '#core/deidentify/gate.ts'

/** SHA-256 over sealed texts in a fixed order, so that a change to any of them shows; 64 hexadecimal digits. */
export const contentHash = (...texts: readonly (SealedText | null)[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex')
