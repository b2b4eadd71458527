// A coder's choices as steps: the main label finds itself, every step can be undone, and what lacks is known.
import { describe, expect, test } from 'vitest'
import { lacksOf } from '../../web/features/case/coding/codingFields.ts'
import {
  type CodingAction,
  codingReducer,
  opened,
  stillMissing,
  toInput,
  ungrounded,
} from '../../web/features/case/coding/codingState.ts'
import { movedByWord, sentencesOf, spanOf, trimmed } from '../../web/features/case/coding/sentences.ts'

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

  test('what was undone can be done again, until something else is done', () => {
    const undone = codingReducer(having(thread('giften'), thread('huisbezoek')), { type: 'undo' })
    expect(mains(codingReducer(undone, { type: 'redo' }))).toEqual(['giften*', 'huisbezoek'])
    const otherwise = codingReducer(undone, thread('samenloop'))
    expect(codingReducer(otherwise, { type: 'redo' })).toBe(otherwise)
  })

  test('writing over another version leaves that one a step back', () => {
    const stored = { fields: { severity: 4 }, tags: [] }
    const over = codingReducer(having(thread('giften')), { type: 'over', stored })
    expect(mains(over)).toEqual(['giften*'])
    const back = codingReducer(over, { type: 'undo' })
    expect(back.now).toEqual(stored)
    expect(mains(codingReducer(back, { type: 'redo' }))).toEqual(['giften*'])
  })

  test('a thread that went out of use makes way with passage and weight, or goes when the other is there', () => {
    const swap = {
      type: 'swap',
      key: { kind: 'THREAD', target: 'oud' },
      target: 'nieuw',
      label: 'Nieuw',
    } as const
    expect(mains(having(thread('oud'), swap))).toEqual(['nieuw*'])
    expect(mains(having(thread('oud'), thread('nieuw'), swap))).toEqual(['nieuw*'])
  })

  test('a thread, provision or cause without passage wants to know what it rests on; an effect does not', () => {
    const effect: CodingAction = {
      type: 'tag',
      tag: { kind: 'EFFECT', target: 'schulden', label: 'schulden', passage: null },
    }
    const bare = having(thread('giften'), effect)
    expect(ungrounded(bare.now).map(({ target }) => target)).toEqual(['giften'])
    const key = { kind: 'THREAD', target: 'giften' } as const
    expect(ungrounded(codingReducer(bare, { type: 'note', key, note: 'Elke week' }).now)).toEqual([])
  })

  test('what still lacks is what the server asks for', () => {
    expect(stillMissing(start.now)).toContain('thread')
    const places = lacksOf(stillMissing(start.now)).map(({ id }) => id)
    expect([places[0], places.at(-1)]).toEqual(['deel-draad', 'deel-oplossing'])
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

describe('a passage by word', () => {
  const text = 'De moeder kookte mee. Dat telde als inkomen.'
  const said = (passage: { readonly start: number; readonly end: number }) =>
    text.slice(passage.start, passage.end)
  const whole = { start: 0, end: 21 }

  test('grows and shrinks at either end, past the end of a sentence', () => {
    expect(said(movedByWord(text, whole, 'end', 1))).toBe('De moeder kookte mee. Dat')
    expect(said(movedByWord(text, whole, 'end', -1))).toBe('De moeder kookte')
    expect(said(movedByWord(text, whole, 'start', 1))).toBe('moeder kookte mee.')
  })

  test('keeps at least one word, and stays within the text', () => {
    const word = { start: 3, end: 9 }
    expect(movedByWord(text, word, 'end', -1)).toEqual(word)
    expect(movedByWord(text, word, 'start', 1)).toEqual(word)
    expect(movedByWord(text, { start: 0, end: text.length }, 'end', 1)).toEqual({
      start: 0,
      end: text.length,
    })
  })

  test('drawn to the middle of a word goes to its border first', () => {
    expect(said(movedByWord(text, { start: 0, end: 6 }, 'end', 1))).toBe('De moeder')
  })
})
