// Lays two versions of a letter side by side: which numbers moved, and which paragraphs and tables came, went or changed.
import type { Block, LetterDraft } from '../letter.ts'
import { plainText } from './editing.ts'

/** A number that reads otherwise; null where a version does not have it. */
export interface NumberChange {
  readonly numberId: string
  readonly question: string
  readonly was: string | null
  readonly now: string | null
}

/** A paragraph or table that differs, with the heading it stands under; null where a version does not have it. */
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
  readonly chapters: readonly ChapterChange[]
  readonly numbers: readonly NumberChange[]
  readonly texts: readonly TextChange[]
}

/** The versions that were asked for; without them the newest and the one before it. */
export function comparedVersions(
  newest: number,
  asked: { readonly from?: number | null | undefined; readonly to?: number | null | undefined },
): { readonly from: number; readonly to: number } {
  const to = asked.to ?? newest
  return { from: asked.from ?? Math.max(1, to - 1), to }
}

interface Unit {
  readonly id: string
  readonly heading: string
  readonly text: string
}

/** What differs between two versions, in the order in which the later one tells it. */
export function compareLetters(before: LetterDraft, after: LetterDraft): LetterComparison {
  return {
    chapters: [...chaptersOnlyIn(after, before, true), ...chaptersOnlyIn(before, after, false)],
    numbers: changedNumbers(before, after),
    texts: changedTexts(unitsOf(before), unitsOf(after)),
  }
}

/** The number of a chapter says where it stands and not what it is. */
const CHAPTER_NUMBER = /^(?:\d+(?:\.\d+)?\.?|Bijlage [A-Z]\.) /

function chaptersOnlyIn(one: LetterDraft, other: LetterDraft, came: boolean): readonly ChapterChange[] {
  const known = new Set(other.sections.map(({ id }) => id))
  return one.sections
    .filter(({ id }) => !known.has(id))
    .map(({ id, heading }) => ({ id, heading: heading.replace(CHAPTER_NUMBER, ''), came }))
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

function changedTexts(before: readonly Unit[], after: readonly Unit[]): readonly TextChange[] {
  const old = new Map(before.map((unit) => [unit.id, unit]))
  const fresh = new Map(after.map((unit) => [unit.id, unit]))
  const kept = after.flatMap(({ id, heading, text }): TextChange[] => {
    const was = old.get(id)?.text ?? null
    return was === text ? [] : [{ id, heading, before: was, after: text }]
  })
  const gone = before.flatMap(({ id, heading, text }): TextChange[] =>
    fresh.has(id) ? [] : [{ id, heading, before: text, after: null }],
  )
  return [...kept, ...gone]
}

const unitsOf = ({ sections }: LetterDraft): readonly Unit[] =>
  sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) => textsIn(block).map((unit) => ({ ...unit, heading }))),
  )

const textsIn = (block: Block): readonly Pick<Unit, 'id' | 'text'>[] =>
  block.kind === 'table'
    ? [{ id: block.id, text: tableText(block.table) }]
    : block.paragraphs.map((paragraph) => ({ id: paragraph.id, text: plainText(paragraph) }))

const tableText = ({ caption, columns, rows }: Extract<Block, { kind: 'table' }>['table']): string =>
  [caption, columns.join(' | '), ...rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '))].join(
    '\n',
  )
