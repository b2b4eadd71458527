// What the sender chose for words of the texts. A choice holds for a word wherever it stands, and can be undone.
import type { Decisions } from '#core/deidentify/decisions.ts'
import type { IdentifierType } from '#core/deidentify/span.ts'
import { keyOf, type Mark } from './reading.ts'

/** A word stays, or it is an identifier of some kind; `fixed` when it was certain before, so that it can be called otherwise but not stay. */
export interface Choice {
  readonly word: string
  readonly outcome: 'keep' | IdentifierType
  readonly fixed?: boolean
}

/** Whether a word goes out whatever the sender chooses. */
export const isFixed = ({ certainty }: Mark, choice: Choice | undefined): boolean =>
  choice === undefined ? certainty === 'certain' : choice.fixed === true

/** The choices by word; the last one on a word counts. */
export type Choices = ReadonlyMap<string, Choice>

export const withChoice = (choices: Choices, choice: Choice): Choices =>
  new Map([...choices, [keyOf(choice.word), choice]])

export const withoutChoice = (choices: Choices, word: string): Choices =>
  new Map([...choices].filter(([key]) => key !== keyOf(word)))

/** The choices as the de-identifier takes them. */
export function decisionsOf(choices: Choices): Decisions {
  const all = [...choices.values()]
  return {
    known: all.flatMap(({ word, outcome }) => (outcome === 'keep' ? [] : [{ text: word, type: outcome }])),
    kept: all.filter(({ outcome }) => outcome === 'keep').map(({ word }) => word),
  }
}

/** The kinds that a sender can point out, by the name used on the buttons. */
export const POINTED_OUT = [
  { type: 'NAME', label: 'naam' },
  { type: 'ADDRESS', label: 'adres' },
  { type: 'PLACE', label: 'plaats' },
  { type: 'ORG_SMALL', label: 'organisatie' },
  { type: 'DOSSIER', label: 'dossiernummer' },
] as const satisfies readonly { readonly type: IdentifierType; readonly label: string }[]

/** Longer than this is no name or address but a piece of the story. */
const POINTED_OUT_CHARS_MAX = 100

/** The words of a selection as they can be pointed out, or null when there are none or too many. */
export function pointable(selection: string): string | null {
  const words = selection.trim()
  return words.length > 0 && words.length <= POINTED_OUT_CHARS_MAX && /[\p{L}\d]/u.test(words) ? words : null
}
