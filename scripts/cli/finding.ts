/** The outcome of one check of `verify`: what was found, and whether that is as it should be. */
export interface Finding {
  readonly sound: boolean
  readonly line: string
}
