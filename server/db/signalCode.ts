// The name by which people speak of a signal, such as S-7KQ2X: drawn so that it says nothing of when it came in.
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { signals } from './schema/signals.ts'

/** No vowels, so that no words come out, and none of the signs that are mistaken for another (0 and O, 1 and I). */
const SIGNS = 'BCDFGHJKLMNPQRSTVWXZ23456789'
const CODE_CHARS = 5

/**
 * Draws the name of a new signal from its random id, and draws again while another signal has it. The order in which
 * signals come in cannot be read from it, so neither can which ones came in together, from one sender.
 */
export function drawSignalCode(tx: Queryable, id: string): string {
  for (let turn = 0; ; turn += 1) {
    const code = codeFrom(`${id} ${turn}`)
    if (!tx.select({ id: signals.id }).from(signals).where(eq(signals.code, code)).get()) return code
  }
}

const codeFrom = (seed: string): string =>
  `S-${[...createHash('sha256').update(seed).digest().subarray(0, CODE_CHARS)]
    .map((byte) => SIGNS[byte % SIGNS.length])
    .join('')}`
