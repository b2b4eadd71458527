// Where a number or quote in the text comes from, in words for who writes.

/** A number or quote that the letter has. */
export interface ChipSource {
  readonly token: string
  readonly kind: 'number' | 'quote'
  /** As it reads in the text. */
  readonly text: string
  /** What was counted, or of which case these are the words. */
  readonly origin: string
  /** Whether it would read otherwise now. */
  readonly stale: boolean
}

const STALE = { number: 'valt nu anders uit', quote: 'klopt niet meer met de casus' } as const

/** The origin, with a warning when it moved. */
export const originOf = ({ origin, stale, kind }: ChipSource): string =>
  stale ? `${origin} (${STALE[kind]})` : origin

/** A chip of which the letter has nothing. */
export const UNKNOWN_ORIGIN = 'deze telling of casus is er niet meer'
