// The reading along as rules: what is sent is never more than the sender was shown.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, keyOf, marksOf, readTexts, segmentsOf } from '../../web/features/readalong/reading.ts'

const NOBODY: ReadonlySet<string> = new Set()
const read = (texts: readonly string[], knownNames: readonly string[] = []) =>
  readTexts({ turn: 1, texts, knownNames }).spans

const STORY = 'Mevrouw Fatima Yilmaz uit Zwolle belde. Haar nummer is 06-12345678.'

describe('reading the texts of a form', () => {
  test('offsets count within each text, and a person has the same number in all of them', () => {
    const texts = [STORY, '', 'Fatima Yilmaz kreeg een schuld.']
    const [story = [], empty = [], effect = []] = read(texts)
    expect(empty).toEqual([])
    expect(story.map(({ start, end }) => STORY.slice(start, end))).toContain('06-12345678')
    expect(cleanText(texts[2] ?? '', effect, NOBODY)).toBe('[PERSOON-1] kreeg een schuld.')
    expect(cleanText(STORY, story, NOBODY)).toMatch(/^Mevrouw \[PERSOON-1\] uit \[GEMEENTE, .*\] belde\./)
  })

  test('a name that is pointed out goes from every text', () => {
    const texts = ['Roosje kwam langs.', 'Toen belde Roosje.']
    const spans = read(texts, ['Roosje'])
    expect(texts.map((text, i) => cleanText(text, spans[i] ?? [], NOBODY))).toEqual([
      '[PERSOON-1] kwam langs.',
      'Toen belde [PERSOON-1].',
    ])
  })
})

describe('what the sender decides', () => {
  const [spans = []] = read([STORY])

  test('a probable mark can be kept, wherever the word stands', () => {
    const kept = new Set([keyOf('zwolle')])
    expect(cleanText(STORY, spans, kept)).toContain('uit Zwolle belde')
    expect(marksOf(STORY, spans, kept).find(({ word }) => word === 'Zwolle')?.kept).toBe(true)
  })

  test('a certain mark goes out, whatever the sender keeps', () => {
    const certain = spans.filter(({ certainty }) => certainty === 'certain')
    const words = certain.map(({ start, end }) => STORY.slice(start, end))
    expect(words).toContain('06-12345678')
    const sent = cleanText(STORY, spans, new Set(words.map(keyOf)))
    expect(words.filter((word) => sent.includes(word))).toEqual([])
  })

  test('the preview is the text that is sent', () => {
    const anyKept = fc.subarray(spans.map(({ start, end }) => keyOf(STORY.slice(start, end))))
    fc.assert(
      fc.property(anyKept, (words) => {
        const kept = new Set(words)
        const shown = segmentsOf(STORY, spans, kept).map(({ text }) => text)
        expect(shown.join('')).toBe(cleanText(STORY, spans, kept))
      }),
    )
  })
})
