// What one question may have looked up at most, so that any question is answered soon, and what was left out for it.

/** How many unknown words are looked at for the words they are most like: each is compared with every word of the index. */
export const MENDED_MAX = 12

/** Of how many articles that no text names the words are looked for that say what they are about: each has a dozen of them. */
export const HINTED_ARTICLES_MAX = 6

/** Counts what is looked up for one question. */
export class QuestionLimits {
  readonly corrections: { readonly typed: string; readonly meant: string }[] = []
  #mended = 0
  #hinted = 0

  /** Counts one more unknown word; answers whether it may be looked at. */
  countMending(): boolean {
    this.#mended += 1
    return this.#mended <= MENDED_MAX
  }

  /** Counts one more article that no text names; answers whether its subject may be looked for. */
  countHint(): boolean {
    this.#hinted += 1
    return this.#hinted <= HINTED_ARTICLES_MAX
  }

  /** Whether there were more of each than were looked at. */
  get leftOut(): { readonly spelling: boolean; readonly subjects: boolean } {
    return { spelling: this.#mended > MENDED_MAX, subjects: this.#hinted > HINTED_ARTICLES_MAX }
  }
}
