// A coder's choices as steps: the main label finds itself, every step can be undone, and what lacks is known.
import { describe, expect, test } from 'vitest'
import {
  type CodingAction,
  codingReducer,
  opened,
  stillMissing,
  toInput,
} from '../../web/features/case/coding/codingState.ts'
import { sentencesOf, spanOf, trimmed } from '../../web/features/case/coding/sentences.ts'

const start = opened({ fields: {}, tags: [] })
const having = (...actions: readonly CodingAction[]) => actions.reduce(codingReducer, start)
const thread = (target: string): CodingAction => ({
  type: 'tag',
  tag: { kind: 'THREAD', target, label: target, passage: null },
})
const mains = (state: typeof start) =>
  state.now.tags.map(({ target, main }) => (main ? `${target}*` : target))

describe('labels of a coding', () => {
  test('the first thread is the main one, and hands that over when it goes', () => {
    const both = having(thread('giften'), thread('huisbezoek'))
    expect(mains(both)).toEqual(['giften*', 'huisbezoek'])
    const key = { kind: 'THREAD', target: 'giften' } as const
    expect(mains(codingReducer(both, { type: 'untag', key }))).toEqual(['huisbezoek*'])
  })

  test('tagging the same again only moves it to the new passage', () => {
    const passage = { start: 3, end: 9 }
    const again = having(thread('giften'), {
      type: 'tag',
      tag: { kind: 'THREAD', target: 'giften', label: 'giften', passage },
    })
    expect(again.now.tags).toEqual([
      { kind: 'THREAD', target: 'giften', label: 'giften', main: true, passage, note: '' },
    ])
  })

  test('every step is undone one by one, and typing in one field is one step', () => {
    const typed = having(
      thread('giften'),
      { type: 'fields', fields: { note: 'G' }, step: 'note' },
      { type: 'fields', fields: { note: 'Ge' }, step: 'note' },
    )
    const once = codingReducer(typed, { type: 'undo' })
    expect(once.now.fields.note).toBeUndefined()
    expect(mains(once)).toEqual(['giften*'])
    expect(codingReducer(once, { type: 'undo' }).now).toEqual(start.now)
    expect(codingReducer(start, { type: 'undo' })).toBe(start)
  })

  test('what still lacks is what the server asks for', () => {
    expect(stillMissing(start.now)).toContain('thread')
    expect(stillMissing(having(thread('giften')).now)).not.toContain('thread')
    expect(stillMissing(having({ type: 'fields', fields: { grave: 'JA' } }).now)).not.toContain('grave')
  })

  test('an empty note is sent as no note', () => {
    expect(toInput(having(thread('giften')).now).tags[0]).toMatchObject({ note: null, passageStart: null })
  })
})

describe('passages', () => {
  const text = 'Zij belde. Niemand nam op!\n\nDe huur bleef liggen.'

  test('sentences lose the white space around them and keep their place', () => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Zij belde.',
      'Niemand nam op!',
      'De huur bleef liggen.',
    ])
  })

  test('a span runs from the first to the last sentence, whichever was chosen first', () => {
    const sentences = sentencesOf(text)
    expect(spanOf(sentences, 2, 1)).toEqual(spanOf(sentences, 1, 2))
    expect(spanOf(sentences, 0, 9)).toBeNull()
  })

  test('a passage drawn with the mouse loses the white space at its ends', () => {
    expect(trimmed(text, { start: 10, end: 18 })).toEqual({ start: 11, end: 18 })
    expect(trimmed(text, { start: 26, end: 28 })).toBeNull()
  })
})
