// Everything a coder can tag with, and finding it by typing part of it.

import { causeGuides } from '#core/codebook/causes.nl.ts'
import { causeWords } from '#core/codebook/causeWords.nl.ts'
import type { CodeGuide } from '#core/codebook/guide.ts'
import { guideOf } from '#core/codebook/guideOf.ts'
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
  /** What the codebook says of it; null for provisions, which the law explains. */
  readonly guide: CodeGuide | null
  /** Other words by which it is found. */
  readonly synonyms: readonly string[]
}

export const causeChoices: readonly Choice[] = CAUSES.map((code) => ({
  kind: 'CAUSE',
  target: code,
  label: LABELS.cause[code],
  detail: `${causeGuides[code].inclusion} Niet als: ${lowerFirst(causeGuides[code].exclusion)}`,
  guide: guideOf('cause', code) ?? null,
  synonyms: [...causeWords[code], causeGuides[code].inclusion],
}))

export const effectChoices: readonly Choice[] = EFFECTS.map((code) =>
  plain('EFFECT', code, LABELS.effect[code], guideOf('effect', code)),
)
export const addresseeChoices: readonly Choice[] = ADDRESSEES.map((code) =>
  plain('ADDRESSEE', code, LABELS.addressee[code], guideOf('addressee', code)),
)

function plain(kind: TagKind, target: string, label: string, guide: CodeGuide | undefined): Choice {
  return { kind, target, label, detail: '', guide: guide ?? null, synonyms: [] }
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

type Thesaurus = ResultOf<typeof ThreadChoicesDocument>

/** The threads in use, each under its main theme. */
export const threadChoices = ({ threads }: Thesaurus): readonly Choice[] =>
  threads.flatMap((theme) =>
    theme.children
      .filter(({ inUse }) => inUse)
      .map(({ id, label, synonyms, ...texts }) => ({
        kind: 'THREAD' as const,
        target: id,
        label,
        detail: texts.definition,
        guide: { ...texts, exclusion: [texts.exclusion, texts.scopeNote].filter(Boolean).join(' ') },
        synonyms: [...synonyms, theme.label],
      })),
  )

/** For each thread that is no longer used, the threads to choose instead; none when nothing took its place. */
export const retiredThreads = ({ threads }: Thesaurus): ReadonlyMap<string, readonly string[]> =>
  new Map(
    threads.flatMap((theme) =>
      theme.children
        .filter(({ inUse }) => !inUse)
        .map(({ id, movedTo }) => [id, movedTo.map(({ to }) => to.id)] as const),
    ),
  )

export const provisionChoices = (found: ResultOf<typeof ProvisionChoicesDocument>): readonly Choice[] =>
  found.provisionSuggestions.map(({ id, shortCitation, subject }) => ({
    kind: 'PROVISION',
    target: id,
    label: shortCitation,
    detail: subject,
    guide: null,
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
