// What people write survives counting anew: random edits on random letters, laid over letters of other facts.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import { editableText, paragraphsOf, parseEdit, tokenOf, withParagraph } from '#core/letter/editing.ts'
import { keepEdits } from '#core/letter/keepEdits.ts'
import { isOwn, ownParagraph, withAdded } from '#core/letter/ownParagraphs.ts'
import { quotableFrom, staleQuotes, WITHDRAWN_QUOTE } from '#core/letter/quotes.ts'
import type { LetterDraft, Paragraph } from '#core/letter.ts'
import { type FactRows, laidOut } from '../../support/laidOut.ts'
import { madeFacts } from './madeFacts.ts'

const WORDS = fc.array(fc.constantFrom('Wij', 'zien', 'dat', 'gezinnen', 'te laat', 'hulp', 'kregen'), {
  minLength: 1,
  maxLength: 6,
})

/** A change by a person: words before a paragraph, or a paragraph of one's own behind it, with a number in it. */
const edit = fc.record({
  at: fc.nat(),
  number: fc.nat(),
  words: WORDS,
  kind: fc.constantFrom('rewrite', 'after', 'item', 'top'),
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

let next = 0
function applied(draft: LetterDraft, { at, number, words, kind }: Edit): LetterDraft {
  const paragraphs = paragraphsOf(draft)
  const paragraph = paragraphs[at % paragraphs.length]
  const chip = draft.numbers[number % draft.numbers.length]
  if (!paragraph || !chip) return draft
  const text = `${words.join(' ')} {{${chip.id}}} keer.`
  if (kind === 'rewrite') {
    const runs = parseEdit(`${text} ${editableText(paragraph)}`, paragraph, draft)
    return runs.ok ? withParagraph(draft, { ...paragraph, runs: runs.value, edited: true }) : draft
  }
  const runs = parseEdit(text, { runs: [] }, draft)
  if (!runs.ok) return draft
  const section = draft.sections.find(({ blocks }) =>
    blocks.some((block) => block.kind !== 'table' && block.paragraphs.includes(paragraph)),
  )
  next += 1
  const place = {
    sectionId: section?.id ?? '',
    afterId: kind === 'top' ? null : paragraph.id,
    listItem: kind === 'item',
  }
  return withAdded(draft, place, ownParagraph(String(next), runs.value)) ?? draft
}

/** The words of a person, and which numbers and quotes stand between them. */
const shapeOf = ({ runs }: Paragraph) => runs.map((run) => tokenOf(run) ?? { words: run.text })
const written = (draft: LetterDraft) => paragraphsOf(draft).filter(({ edited }) => edited)

const edits = fc.array(edit, { minLength: 1, maxLength: 8 })

/** Later facts, in which cases that could be quoted say something else or may not be shown any more. */
const laterFacts = fc
  .tuple(madeFacts, fc.array(fc.constantFrom('same', 'changed', 'withdrawn'), { minLength: 6, maxLength: 6 }))
  .map(([facts, fates]) => ({
    ...facts,
    examples: facts.examples.flatMap((example, index) => {
      if (fates[index] === 'withdrawn') return []
      return [fates[index] === 'changed' ? { ...example, narrative: 'Het liep anders.' } : example]
    }),
  }))

/** The letter as people edited it, the one of the later facts, and the two brought together. */
function renewed(then: FactRows, now: FactRows, changes: readonly Edit[]) {
  const before = changes.reduce(applied, composeLetter(laidOut(then)))
  const fresh = composeLetter(laidOut(now))
  const quotable = quotableFrom(now.examples)
  return { before, fresh, quotable, after: keepEdits(before, fresh, quotable) }
}

test('every paragraph a person wrote keeps its words, with its numbers and quotes as they are now', () => {
  fc.assert(
    fc.property(madeFacts, laterFacts, edits, (then, now, changes) => {
      const { before, fresh, quotable, after } = renewed(then, now, changes)

      expect(new Map(written(after).map((each) => [each.id, shapeOf(each)]))).toEqual(
        new Map(written(before).map((each) => [each.id, shapeOf(each)])),
      )
      const ids = paragraphsOf(after).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)

      const counted = new Map(fresh.numbers.map((number) => [number.id, number]))
      const old = new Map(before.numbers.map((number) => [number.id, number]))
      for (const number of after.numbers) expect(number).toEqual(counted.get(number.id) ?? old.get(number.id))
      for (const { runs } of written(after))
        for (const { numberId, quoteOf, text } of runs) {
          if (numberId) expect(after.numbers.some(({ id }) => id === numberId)).toBe(true)
          if (quoteOf) expect(text).toBe(quotable.get(quoteOf) ?? WITHDRAWN_QUOTE)
          if (quoteOf) expect(after.quotes).toContainEqual({ reference: quoteOf, text })
        }
      const lapsed = staleQuotes(after, quotable)
      expect(lapsed.filter(({ was, now }) => was !== WITHDRAWN_QUOTE || now !== null)).toEqual([])
    }),
    { numRuns: 20 },
  )
})

test('what nobody touched is that of the fresh letter, and paragraphs of people stay in their order', () => {
  fc.assert(
    fc.property(madeFacts, laterFacts, edits, (then, now, changes) => {
      const { before, fresh, after } = renewed(then, now, changes)
      const computed = (draft: LetterDraft, skip: ReadonlySet<string>) =>
        paragraphsOf(draft).filter(({ id }) => !skip.has(id))
      const touched = new Set(written(before).map(({ id }) => id))
      expect(computed(after, touched)).toEqual(computed(fresh, touched))

      const sectionOf = new Map(
        before.sections.flatMap(({ id, blocks }) =>
          blocks.flatMap((block) =>
            block.kind === 'table' ? [] : block.paragraphs.map((each) => [each.id, id]),
          ),
        ),
      )
      for (const { id } of fresh.sections) {
        const own = (draft: LetterDraft) =>
          paragraphsOf(draft)
            .filter((each) => isOwn(each) && sectionOf.get(each.id) === id)
            .map((each) => each.id)
        const isPlain = (draft: LetterDraft) =>
          draft.sections.every(
            ({ id: each, blocks }) => each !== id || blocks.every(({ kind }) => kind !== 'list'),
          )
        if (isPlain(before) && isPlain(fresh)) expect(own(after)).toEqual(own(before))
      }
    }),
    { numRuns: 20 },
  )
})
