// What people wrote stays when a letter is drafted anew: their words, with the numbers in them counted again.
import { inWords } from '../dutch/numerals.ts'
import type { Block, LetterDraft, LetterNumber, Paragraph, Run, Section } from '../letter.ts'
import { mapParagraphs, paragraphsOf } from './editing.ts'

/**
 * The fresh letter with the edited paragraphs of the one before it in their places. An edited paragraph that the fresh
 * letter no longer has is put at the end of its section, or of the letter when the section is gone as well.
 */
export function keepEdits(before: LetterDraft, fresh: LetterDraft): LetterDraft {
  const edited = new Map(
    paragraphsOf(before).flatMap((each): [string, Paragraph][] => (each.edited ? [[each.id, each]] : [])),
  )
  if (edited.size === 0) return fresh
  const numbers = new Map([...before.numbers, ...fresh.numbers].map((number) => [number.id, number]))
  const old = new Map(before.numbers.map((number) => [number.id, number]))
  const refreshed = (paragraph: Paragraph, computed?: Paragraph): Paragraph => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => refreshedRun(run, computed, old, numbers)),
  })
  const known = new Set(paragraphsOf(fresh).map(({ id }) => id))
  const merged = mapParagraphs(fresh, (computed) => {
    const own = edited.get(computed.id)
    return own ? refreshed(own, computed) : computed
  })
  const homeless = [...edited.values()].filter(({ id }) => !known.has(id))
  const sections = homeless.reduce(
    (result, paragraph) => housed(result, before, refreshed(paragraph)),
    merged.sections,
  )
  const used = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table'
          ? []
          : block.paragraphs.flatMap(({ runs }) => runs.map(({ numberId }) => numberId)),
      ),
    ),
  )
  const freshIds = new Set(fresh.numbers.map(({ id }) => id))
  const carried = before.numbers.filter(({ id }) => used.has(id) && !freshIds.has(id))
  return { ...merged, sections, numbers: [...fresh.numbers, ...carried] }
}

/** A number keeps its words while it is the same; otherwise it takes those of the fresh text, or is written anew. */
function refreshedRun(
  run: Run,
  computed: Paragraph | undefined,
  old: ReadonlyMap<string, LetterNumber>,
  numbers: ReadonlyMap<string, LetterNumber>,
): Run {
  const now = run.numberId === undefined ? undefined : numbers.get(run.numberId)
  if (now === undefined) return run
  if (now.value === old.get(now.id)?.value && now.shown === old.get(now.id)?.shown) return run
  const freshWords = computed?.runs.find(({ numberId }) => numberId === run.numberId)?.text
  return { text: freshWords ?? writtenLike(run.text, now), numberId: now.id }
}

function writtenLike(text: string, { shown, value, query }: LetterNumber): string {
  const isPlainCount = query.kind === 'count' && /^\d/.test(shown)
  return isPlainCount && !/^\d/.test(text) ? inWords(value) : shown
}

/** Puts a paragraph without a place into the section it came from, or into the last section before the annexes. */
function housed(sections: readonly Section[], before: LetterDraft, paragraph: Paragraph): readonly Section[] {
  const home = before.sections.find(({ blocks }) => blocks.some((block) => holds(block, paragraph.id)))
  const hasHome = sections.some(({ id }) => id === home?.id)
  const target = hasHome ? home?.id : sections.findLast(({ id }) => !id.startsWith('bijlage.'))?.id
  const block: Block = { id: `${paragraph.id}.bewaard`, kind: 'paragraph', paragraphs: [paragraph] }
  return sections.map((section) =>
    section.id === target ? { ...section, blocks: [...section.blocks, block] } : section,
  )
}

const holds = (block: Block, paragraphId: string): boolean =>
  block.kind !== 'table' && block.paragraphs.some(({ id }) => id === paragraphId)
