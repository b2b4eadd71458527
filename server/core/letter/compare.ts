// Lays two versions of a letter side by side: which bottlenecks, numbers, paragraphs and tables came, went or changed.
import type { LetterDraft } from '../letter.ts'
import {
  type BottleneckChange,
  type BottleneckMove,
  changedBottlenecks,
  movedBottlenecks,
} from './compareBottlenecks.ts'
import { changedTables, type TableChange } from './compareTables.ts'
import { plainText } from './editing.ts'
import { type PlacedParagraph, placedParagraphs, placedTables, unnumbered } from './placedBlocks.ts'

/** A number that reads otherwise; null where a version does not have it. */
export interface NumberChange {
  readonly numberId: string
  readonly question: string
  readonly was: string | null
  readonly now: string | null
}

/** A paragraph that differs, with the heading it stands under; null where a version does not have it. */
export interface TextChange {
  readonly id: string
  readonly heading: string
  readonly before: string | null
  readonly after: string | null
}

/** A chapter or part of one that only one of the versions has, without its number. */
export interface ChapterChange {
  readonly id: string
  readonly heading: string
  /** Whether it came; else it went. */
  readonly came: boolean
}

export interface LetterComparison {
  readonly bottlenecks: readonly BottleneckChange[]
  readonly moves: readonly BottleneckMove[]
  readonly chapters: readonly ChapterChange[]
  readonly numbers: readonly NumberChange[]
  readonly texts: readonly TextChange[]
  readonly tables: readonly TableChange[]
}

/** The versions that were asked for, the older one first; without them the newest and the one before it. */
export function comparedVersions(
  newest: number,
  asked: { readonly from?: number | null | undefined; readonly to?: number | null | undefined },
): { readonly from: number; readonly to: number } {
  const to = asked.to ?? newest
  const from = asked.from ?? Math.max(1, to - 1)
  return { from: Math.min(from, to), to: Math.max(from, to) }
}

/** What differs between two versions, in the order in which the later one tells it. */
export const compareLetters = (before: LetterDraft, after: LetterDraft): LetterComparison => ({
  bottlenecks: changedBottlenecks(before, after),
  moves: movedBottlenecks(before, after),
  chapters: [...chaptersOnlyIn(after, before, true), ...chaptersOnlyIn(before, after, false)],
  numbers: changedNumbers(before, after),
  texts: changedTexts(placedParagraphs(before), placedParagraphs(after)),
  tables: changedTables(placedTables(before), placedTables(after)),
})

function chaptersOnlyIn(one: LetterDraft, other: LetterDraft, came: boolean): readonly ChapterChange[] {
  const known = new Set(other.sections.map(({ id }) => id))
  return one.sections
    .filter(({ id }) => !known.has(id))
    .map(({ id, heading }) => ({ id, heading: unnumbered(heading), came }))
}

function changedNumbers(before: LetterDraft, after: LetterDraft): readonly NumberChange[] {
  const old = new Map(before.numbers.map((number) => [number.id, number]))
  const fresh = new Map(after.numbers.map((number) => [number.id, number]))
  return [...after.numbers, ...before.numbers.filter(({ id }) => !fresh.has(id))].flatMap(
    ({ id, question }) => {
      const was = old.get(id)?.shown ?? null
      const now = fresh.get(id)?.shown ?? null
      return was === now ? [] : [{ numberId: id, question, was, now }]
    },
  )
}

function changedTexts(
  before: readonly PlacedParagraph[],
  after: readonly PlacedParagraph[],
): readonly TextChange[] {
  const old = new Map(before.map((each) => [each.id, plainText(each)]))
  const fresh = new Set(after.map(({ id }) => id))
  const kept = after.flatMap((each): TextChange[] => {
    const [was, now] = [old.get(each.id) ?? null, plainText(each)]
    return was === now ? [] : [{ id: each.id, heading: each.heading, before: was, after: now }]
  })
  const gone = before.flatMap((each): TextChange[] =>
    fresh.has(each.id) ? [] : [{ id: each.id, heading: each.heading, before: plainText(each), after: null }],
  )
  return [...kept, ...gone]
}
