// The yearly letter (knelpuntenbrief) as data: what it says, not how it looks. Composed in letter/, rendered elsewhere.
import type { DisclosureMethod } from './disclosure/threshold.ts'
import type { CountQuery } from './letter/countQuery.ts'

/**
 * A piece of text; in a table it may lead to the page of what it names (`url`). With a `numberId` it is bound to a count in `LetterDraft.numbers`, with `quoteOf` it is what that case
 * says; neither can be typed over.
 */
export interface Run {
  readonly text: string
  readonly numberId?: string
  /** The case of which these are the words, as 2025-0412; of its title or effect as 2025-0412:titel or :gevolg. */
  readonly quoteOf?: string
  readonly url?: string
}

/** A sentence or more that stands or falls together, with the cases and bottlenecks it rests on. */
export interface Paragraph {
  /** Stable between versions as long as the paragraph says the same thing, as in `knelpunt.7.omvang`. */
  readonly id: string
  readonly runs: readonly Run[]
  readonly caseIds: readonly string[]
  /** Written or changed by a person; a new draft leaves it as it is. */
  readonly edited: boolean
}

/** Some rows of a table, for a picture of them alone. */
export interface DrawnRows {
  /** What each is, as in “per hoofdthema”. */
  readonly each: string
  /** Their places, from 0, and what each is called in the picture. */
  readonly rows: readonly { readonly at: number; readonly name: string }[]
}

/** A table with a caption, a header row, and cells that may be counts. */
export interface Table {
  readonly caption: string
  /** How the table is drawn as well: bars per year (the columns of a single year), or a field of shades. */
  readonly picture?: 'years' | 'heat'
  /** What the picture shows and of which years, as its own caption; absent in letters from before pictures had one. */
  readonly figure?: string
  /** Which rows are drawn, and as what; all of them where it is not said. */
  readonly drawn?: DrawnRows
  readonly columns: readonly string[]
  readonly rows: readonly { readonly cells: readonly Run[] }[]
}

export type Block =
  | { readonly id: string; readonly kind: 'paragraph'; readonly paragraphs: readonly [Paragraph] }
  | { readonly id: string; readonly kind: 'list'; readonly paragraphs: readonly Paragraph[] }
  | { readonly id: string; readonly kind: 'table'; readonly table: Table }

/** A numbered part of the letter; level 1 is a chapter. */
export interface Section {
  readonly id: string
  readonly heading: string
  readonly level: 1 | 2 | 3
  readonly blocks: readonly Block[]
}

/**
 * How a number came about: a count, a share in whole percents of one count in another, what is left of a whole without
 * some of its parts, what the settled letter over an earlier year told of a count, or something the letter itself holds,
 * such as how many bottlenecks it names.
 */
export type NumberQuery =
  | { readonly kind: 'count'; readonly count: CountQuery }
  | { readonly kind: 'share'; readonly part: CountQuery; readonly whole: CountQuery }
  | { readonly kind: 'rest'; readonly whole: CountQuery; readonly parts: readonly CountQuery[] }
  | { readonly kind: 'quoted'; readonly letter: number; readonly count: CountQuery }
  /** Of bottlenecks by their names (K-7); absent where something else was counted. */
  | { readonly kind: 'other'; readonly bottlenecks?: readonly string[] }

/** A count and what was counted: enough to count it again and to show the cases behind it. */
export interface LetterNumber {
  readonly id: string
  /** What was counted, in words a reader understands. */
  readonly question: string
  /** Rounded where the letter rounds. */
  readonly value: number
  /** As it stands in the letter; a suppressed count reads `minder dan 10` or `–`, a rounded one `ongeveer 15`. */
  readonly shown: string
  /** The published cases (or the received signals) behind the count, the first 200 in a fixed order. */
  readonly caseIds: readonly string[]
  readonly query: NumberQuery
  /** Why the number is provisional or withheld, or that this cannot be told yet; for who writes the letter. */
  readonly note?: string
}

/** Words of a case in a letter (citaat). */
export interface LetterQuote {
  /** To what the runs with these words are bound: the case, or its title or effect. */
  readonly reference: string
  readonly text: string
}

/** The head of the letter. Dates are YYYY-MM-DD. */
export interface LetterHead {
  readonly to: string
  readonly from: string
  readonly date: string
  readonly reference: string
  readonly subject: string
  readonly contact: string
  /** The day of counting and the version of the codebook; absent in letters from before the head told them. */
  readonly counted?: string
}

/** A count that a letter keeps back although it can be known from what was published before. */
export interface ToldBefore {
  /** The key of its question, as numbers have it for an id. */
  readonly id: string
  readonly question: string
  /** What readers know it to be at least, and at most; without a most when they only know the least. */
  readonly low: number
  readonly high?: number
}

/** A whole letter. The same facts always compose to the same draft. */
export interface LetterDraft {
  readonly year: number
  readonly head: LetterHead
  readonly sections: readonly Section[]
  readonly numbers: readonly LetterNumber[]
  /** What the letter quotes from cases, each once; absent in letters from before quotes were bound to their case. */
  readonly quotes?: readonly LetterQuote[]
  /** How many hidden counts the letter could not be shown to keep; absent when it keeps all. */
  readonly inDoubt?: number
  /** What it keeps back but earlier publications give away; absent when that is nothing. Stays inside. */
  readonly toldBefore?: readonly ToldBefore[]
  /** The versions of the thesaurus and codebook the letter was counted by, and the day and rules of counting. */
  readonly basis: {
    readonly countedOn: string
    readonly codebookVersion: string
    readonly threshold: number
    /** Absent in letters from before there was a choice: they hide. */
    readonly method?: DisclosureMethod
    /** Absent in letters from before it was kept. */
    readonly dominance?: number
  }
}
