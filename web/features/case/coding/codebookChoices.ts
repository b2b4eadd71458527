// Everything a coder can tag with, and finding it by typing part of it.

import { causeCodebook } from '#core/codebook.nl.ts'
import { ADDRESSEES, CAUSES, EFFECTS } from '#core/codes.ts'
import { LABELS } from '#core/labels.nl.ts'
import type { ResultOf } from '../../../graphql.ts'
import type { ProvisionChoicesDocument, ThreadChoicesDocument } from './codingDocuments.ts'
import type { TagKind } from './codingState.ts'

export interface Choice {
  readonly kind: TagKind
  readonly target: string
  readonly label: string
  /** When to choose it. */
  readonly detail: string
  /** Other words by which it is found. */
  readonly synonyms: readonly string[]
}

export const causeChoices: readonly Choice[] = CAUSES.map((code) => ({
  kind: 'CAUSE',
  target: code,
  label: LABELS.cause[code],
  detail: `${causeCodebook[code].whenTo} Niet als: ${lowerFirst(causeCodebook[code].whenNot)}`,
  synonyms: [],
}))

export const effectChoices: readonly Choice[] = EFFECTS.map((code) =>
  plain('EFFECT', code, LABELS.effect[code]),
)
export const addresseeChoices: readonly Choice[] = ADDRESSEES.map((code) =>
  plain('ADDRESSEE', code, LABELS.addressee[code]),
)

function plain(kind: TagKind, target: string, label: string): Choice {
  return { kind, target, label, detail: '', synonyms: [] }
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** The threads in use, each under its main theme. */
export const threadChoices = ({ threads }: ResultOf<typeof ThreadChoicesDocument>): readonly Choice[] =>
  threads.flatMap((theme) =>
    theme.children
      .filter(({ inUse }) => inUse)
      .map(({ id, label, definition, synonyms }) => ({
        kind: 'THREAD' as const,
        target: id,
        label,
        detail: definition,
        synonyms: [...synonyms, theme.label],
      })),
  )

export const provisionChoices = (found: ResultOf<typeof ProvisionChoicesDocument>): readonly Choice[] =>
  found.provisionSuggestions.map(({ id, shortCitation, subject }) => ({
    kind: 'PROVISION',
    target: id,
    label: shortCitation,
    detail: subject,
    synonyms: [],
  }))

const plainWords = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** The choices in which every typed word occurs; those with the words in their name come first. */
export function fitting(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = plainWords(typed).split(/\s+/).filter(Boolean)
  const inAll = (text: string) => words.every((word) => plainWords(text).includes(word))
  const byName = choices.filter(({ label }) => inAll(label))
  const byOther = choices.filter(
    (choice) => !byName.includes(choice) && inAll([choice.label, ...choice.synonyms].join(' ')),
  )
  return [...byName, ...byOther]
}
