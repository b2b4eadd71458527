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

export interface LetterComparison {
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
  return { numbers: changedNumbers(before, after), texts: changedTexts(unitsOf(before), unitsOf(after)) }
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
