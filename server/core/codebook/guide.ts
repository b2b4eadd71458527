// What the codebook says of a thread or code, in the shape in which coders read it.

/** When to choose a code and when not, with an invented case for each. Empty texts are not shown. */
export interface CodeGuide {
  readonly definition: string
  readonly inclusion: string
  readonly exclusion: string
  readonly example: string
  readonly counterExample: string
}
