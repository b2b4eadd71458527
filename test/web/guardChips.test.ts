// Numbers and quotes leave a text that is being edited only on purpose, and come in only when the letter has them.
import { history, undo } from 'prosemirror-history'
import { Slice } from 'prosemirror-model'
import { EditorState, type Transaction } from 'prosemirror-state'
import { expect, test } from 'vitest'
import type { Run } from '#core/letter.ts'
import { docOf, textOf } from '../../web/features/letter/editor/editorText.ts'
import { guardChips, inOneLine, type Loss } from '../../web/features/letter/editor/guardChips.ts'
import { schema } from '../../web/features/letter/editor/schema.ts'

const RUNS: readonly Run[] = [
  { text: 'Wij zagen ' },
  { text: '33', numberId: 'cases.2025' },
  { text: ' casussen. ' },
  { text: '“Het ging mis.”', quoteOf: '2025-0001' },
]
const WRITTEN = 'Wij zagen {{cases.2025}} casussen. {{citaat:2025-0001}}'

const isKnown = (token: string) => token === 'cases.2025'

/** An editor without a page: its text, what it asked, and a way to change it. */
function editing() {
  const asked: Loss[] = []
  const guard = guardChips({ onLoss: (loss) => asked.push(loss), isKnown })
  let state = EditorState.create({ doc: docOf(RUNS), plugins: [history(), guard] })
  const apply = (change: Transaction) => {
    state = state.apply(change)
  }
  return {
    asked,
    change: (make: (tr: Transaction) => Transaction) => apply(make(state.tr)),
    text: () => textOf(state.doc),
    undo: () => undo(state, apply),
  }
}

test('words around them change freely', () => {
  const { change, text, asked } = editing()
  change((tr) => tr.insertText('Ook w', 1, 2))
  expect(text()).toBe(`Ook w${WRITTEN.slice(1)}`)
  expect(asked).toEqual([])
})

test('what takes one out waits for a yes, and undoing that is free', () => {
  const { change, text, asked, undo: takeBack } = editing()
  change((tr) => tr.insertText('Niets', 1, tr.doc.content.size - 1))
  expect(text()).toBe(WRITTEN)
  expect(asked.map(({ chips }) => chips.map(({ token }) => token))).toEqual([
    ['cases.2025', 'citaat:2025-0001'],
  ])
  change((tr) => asked[0]?.confirmed(tr) ?? tr)
  expect(text()).toBe('Niets')
  takeBack()
  expect(text()).toBe(WRITTEN)
  expect(asked).toHaveLength(1)
})

test('one that stands twice asks for each', () => {
  const { change, text, asked } = editing()
  change((tr) => tr.insert(1, schema.node('chip', { token: 'cases.2025', text: '33' })))
  change((tr) => tr.delete(1, 2))
  expect(text()).toBe(`{{cases.2025}}${WRITTEN}`)
  expect(asked).toHaveLength(1)
})

test('pasted paragraphs become one line, in which a number from elsewhere is only text', () => {
  const { change, text } = editing()
  const strange: readonly Run[] = [{ text: 'Elders ' }, { text: '7', numberId: 'cases.1999' }]
  const pasted = new Slice(docOf(RUNS).content.append(docOf(strange).content), 0, 0)
  change((tr) => tr.replace(1, 1, inOneLine(pasted, isKnown)))
  expect(text()).toBe(`Wij zagen {{cases.2025}} casussen. “Het ging mis.” Elders 7${WRITTEN}`)
})
