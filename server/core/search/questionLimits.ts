// What one question may have looked up at most, so that any question is answered soon, and what was left out for it.
import type { LeftOut } from './plan.ts'

/** How many concepts of a question are looked for. */
export const CONCEPTS_MAX = 24

/** How many of these may be articles: of each all that falls under it is read, and what it is about. */
export const ARTICLES_MAX = 12

/** How many unknown words are looked at for the words they are most like: each is compared with every word of the index. */
export const MENDED_MAX = 12

/** Of how many articles that no text names the words are looked for that say what they are about: each has a dozen of them. */
export const HINTED_ARTICLES_MAX = 6

/** Counts what is looked up for one question, or for what it leaves out, which is taken as it was typed. */
export class QuestionLimits {
  readonly corrections: { readonly typed: string; readonly meant: string }[] = []
  readonly #mends: boolean
  readonly #asked: string[] = []
  readonly #spelling = new Counted(MENDED_MAX)
  readonly #subjects = new Counted(HINTED_ARTICLES_MAX)
  readonly #articles = new Counted(ARTICLES_MAX)

  constructor({ mends }: { readonly mends: boolean }) {
    this.#mends = mends
  }

  /** Counts one more unknown word; answers whether it may be looked at. */
  countMending = (word: string): boolean => this.#mends && this.#spelling.count(word)

  /** Counts one more article that no text names; answers whether its subject may be looked for. */
  countHint = (article: string): boolean => this.#mends && this.#subjects.count(article)

  /** Counts one more article; answers whether it may be looked for. */
  countArticle = (article: string): boolean => this.#articles.count(article)

  /** The first of what was asked; notes the rest by how it was typed. */
  first<T>(all: readonly T[], typedOf: (one: T) => string): readonly T[] {
    this.leaveOut(all.slice(CONCEPTS_MAX).map(typedOf))
    return all.slice(0, CONCEPTS_MAX)
  }

  /** Notes what is not looked for. */
  leaveOut(typed: readonly string[]): void {
    this.#asked.push(...typed)
  }

  get leftOut(): LeftOut {
    return {
      asked: [...this.#articles.beyond, ...this.#asked],
      spelling: this.#spelling.beyond,
      subjects: this.#subjects.beyond,
    }
  }
}

/** Counts up to a number, and keeps what came after. */
class Counted {
  readonly beyond: string[] = []
  readonly #most: number
  #count = 0

  constructor(most: number) {
    this.#most = most
  }

  count(one: string): boolean {
    this.#count += 1
    if (this.#count > this.#most) this.beyond.push(one)
    return this.#count <= this.#most
  }
}
