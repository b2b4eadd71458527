/** What the citation finder finds: one type per kind of source, with its place in the text. */

/** A place in a text in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** An article of an act, down to paragraph (lid) and part (onderdeel). */
export interface ProvisionCitation extends Span {
  readonly kind: 'provision'
  /** The act in short ("PW"), or null when the text names none and none can be inferred. */
  readonly law: string | null
  readonly bwbId: string | null
  readonly article: string
  readonly paragraphs: readonly string[]
  /**
   * Letters; an item below a part by its number behind them: `f`, `1` for "onder f, 1°". Each stands once, so that of
   * several parts with items it does not tell whose they are: `f`, `1`, `g` for "onder f, 1°, en g, 1°".
   */
  readonly parts: readonly string[]
  /** A jci1.3 reference, or null when the act has no number in the national law database. */
  readonly uri: string | null
  /** True when the act was not named with the article but follows from its context. */
  readonly inferred: boolean
}

/** An act named without an article. */
export interface LawCitation extends Span {
  readonly kind: 'law'
  readonly law: string
  readonly bwbId: string | null
}

/** A municipal by-law or policy rule (verordening, beleidsregel), with its article or CVDR number when given. */
export interface LocalCitation extends Span {
  readonly kind: 'local'
  readonly article: string | null
  readonly cvdrId: string | null
}

/** A ruling by its European case law identifier, in capitals. */
export interface EcliCitation extends Span {
  readonly kind: 'ecli'
  readonly ecli: string
}

/** A parliamentary paper: file ("26448") and number within it ("661", "AL"); null when the file as a whole is meant. */
export interface KamerstukCitation extends Span {
  readonly kind: 'kamerstuk'
  readonly dossier: string
  readonly number: string | null
}

/** A debate in parliament by the year of the session ("2022-2023"), or in the annex an answer to written questions. */
export interface HandelingenCitation extends Span {
  readonly kind: 'handelingen'
  readonly year: string
  readonly number: string
  readonly item: string | null
  readonly annex: boolean
}

/** A publication in the national gazettes: year and number. */
export interface GazetteCitation extends Span {
  readonly kind: 'staatsblad' | 'staatscourant'
  readonly year: string
  readonly number: string
}

/** Anything the citation finder returns, told apart by `kind`. */
export type Citation =
  | ProvisionCitation
  | LawCitation
  | LocalCitation
  | EcliCitation
  | KamerstukCitation
  | HandelingenCitation
  | GazetteCitation
