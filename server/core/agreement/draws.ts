/** Random draws that are the same every time, for bootstrap intervals that can be computed again. */

/** Numbers from 0 up to 1 that follow from the seed (mulberry32). */
export function seededRandom(seed: string): () => number {
  let state = 0x811c9dc5
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How many of `counts` come up when as many units as there are in all are drawn with replacement. */
export function resample(counts: readonly number[], random: () => number): readonly number[] {
  let units = counts.reduce((sum, count) => sum + count, 0)
  let left = units
  return counts.map((count) => {
    const drawn = left <= 0 ? 0 : binomial(units, Math.min(1, count / left), random)
    units -= drawn
    left -= count
    return drawn
  })
}

/** From this mean on, counting the gaps between successes takes longer than trying and rejecting. */
const SMALL_MEAN = 10

/** How often something with this chance happens in so many tries. */
export function binomial(tries: number, chance: number, random: () => number): number {
  if (tries === 0 || chance <= 0) return 0
  if (chance >= 1) return tries
  if (chance > 0.5) return tries - binomial(tries, 1 - chance, random)
  return tries * chance < SMALL_MEAN ? byGaps(tries, chance, random) : byRejection(tries, chance, random)
}

function byGaps(tries: number, chance: number, random: () => number): number {
  const scale = Math.log(1 - chance)
  let successes = -1
  for (let at = 0; at <= tries; successes++) at += Math.floor(Math.log(1 - random()) / scale) + 1
  return successes
}

/** Transformed rejection (BTRS): Hörmann, The generation of binomial random variates, 1993. */
function byRejection(tries: number, chance: number, random: () => number): number {
  const spread = Math.sqrt(tries * chance * (1 - chance))
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * chance
  const alpha = (2.83 + 5.1 / b) * spread
  const odds = chance / (1 - chance)
  const mode = Math.floor((tries + 1) * chance)
  for (;;) {
    const u = random() - 0.5
    const v = random()
    const edge = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / edge + b) * u + tries * chance + 0.5)
    if (edge >= 0.07 && v <= 0.92 - 4.2 / b) return k
    if (k < 0 || k > tries) continue
    const height = Math.log((v * alpha) / (a / (edge * edge) + b))
    const bound =
      (mode + 0.5) * Math.log((mode + 1) / (odds * (tries - mode + 1))) +
      (tries + 1) * Math.log((tries - mode + 1) / (tries - k + 1)) +
      (k + 0.5) * Math.log((odds * (tries - k + 1)) / (k + 1)) +
      tail(mode) +
      tail(tries - mode) -
      tail(k) -
      tail(tries - k)
    if (height <= bound) return k
  }
}

/** What Stirling's formula leaves out of the logarithm of a factorial. */
const TAILS = [
  0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.020790672103765, 0.0166446911898211,
  0.0138761288230707, 0.0118967099458917, 0.010411265261972, 0.0092554621827127, 0.0083305634333628,
] as const
function tail(k: number): number {
  const known = TAILS[k]
  if (known !== undefined) return known
  const square = (k + 1) * (k + 1)
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / (k + 1)
}
