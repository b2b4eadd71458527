// The editor of a paragraph gives back exactly what it was given.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import { editableText, paragraphsOf, parseEdit } from '#core/letter/editing.ts'
import type { Run } from '#core/letter.ts'
import { docOf, positionOf, readableText, textOf } from '../../web/features/letter/editor/editorText.ts'
import { chipOf } from '../../web/features/letter/editor/schema.ts'
import { madeFacts } from '../core/letter/madeFacts.ts'
import { laidOut } from '../support/laidOut.ts'

test('every paragraph of a letter comes out of the editor as it went in', () => {
  fc.assert(
    fc.property(madeFacts, (facts) => {
      const draft = composeLetter(laidOut(facts))
      for (const paragraph of paragraphsOf(draft)) {
        const text = textOf(docOf(paragraph.runs))
        expect(text).toBe(editableText(paragraph))
        expect(parseEdit(text, paragraph, draft)).toEqual({ ok: true, value: paragraph.runs })
      }
    }),
    { numRuns: 10 },
  )
})

const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('{{'))
const run: fc.Arbitrary<Run> = fc.oneof(
  words.map((text) => ({ text })),
  fc.record({ text: words, numberId: fc.uuid() }),
  fc.record({ text: words, quoteOf: fc.uuid() }),
)

test('any signs, spaces and line breaks around any chips stay as they are, and marks fall on the word they are about', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
      const doc = docOf(runs)
      expect(textOf(doc)).toBe(editableText({ runs }))
      const readable = readableText(doc)
      let offset = 0
      for (const { text, numberId, quoteOf } of runs) {
        const isChip = numberId !== undefined || quoteOf !== undefined
        const node = doc.nodeAt(positionOf(offset))
        if (isChip) expect(node && chipOf(node)?.text).toBe(text)
        else expect(readable.slice(offset, offset + text.length)).toBe(text)
        offset += isChip ? 1 : text.length
      }
      expect(offset).toBe(readable.length)
    }),
  )
})
