// Chance that can be repeated: the same seed gives the same draws.

/** Draws from lists and ranges. */
export interface Chance {
  /** A number from 0 up to but not including 1. */
  readonly next: () => number
  readonly pick: <T>(from: readonly [T, ...T[]]) => T
}

/** Mulberry32 (Tommy Ettinger), a small generator that is good enough for test load. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { next, pick: (from) => from[Math.floor(next() * from.length)] ?? from[0] }
}
