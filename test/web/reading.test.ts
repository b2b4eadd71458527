// The reading along as rules: what is sent is never more than the sender was shown.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seal } from '#core/deidentify/gate.ts'
import {
  type Choices,
  decisionsOf,
  pointable,
  withChoice,
  withoutChoice,
} from '../../web/features/readalong/choices.ts'
import {
  cleanText,
  marksOf,
  movedTo,
  readTexts,
  segmentsOf,
  summaryOf,
} from '../../web/features/readalong/reading.ts'

const NO_CHOICES: Choices = new Map()
const STORY = 'Mevrouw Fatima Yilmaz uit Zwolle belde. Haar nummer is 06-12345678.'

/** The texts as they would be sent under these choices. */
const sent = (texts: readonly string[], choices: Choices = NO_CHOICES): readonly string[] => {
  const spans = readTexts(texts, decisionsOf(choices))
  return texts.map((text, index) => cleanText(text, spans[index] ?? []))
}

describe('reading the texts of a form', () => {
  test('offsets count within each text, and a person has the same number in all of them', () => {
    const texts = [STORY, '', 'Fatima Yilmaz kreeg een schuld.']
    const [story = [], empty = []] = readTexts(texts)
    expect(empty).toEqual([])
    expect(story.map(({ start, end }) => STORY.slice(start, end))).toContain('06-12345678')
    const [cleanStory, , cleanEffect] = sent(texts)
    expect(cleanEffect).toBe('[PERSOON-1] kreeg een schuld.')
    expect(cleanStory).toMatch(/^Mevrouw \[PERSOON-1\] uit \[GEMEENTE\] belde\./)
  })

  test('what the sender sees go is what is kept, to the letter', () => {
    const texts = [STORY, 'In Dordrecht, Winterswijk en Amsterdam ging het op 3 maart 2025 net zo.']
    const shown = sent(texts)
    expect(shown[1]).toBe('In [GEMEENTE], [GEMEENTE] en [GEMEENTE] ging het op [maart 2025] net zo.')
    for (const text of shown) expect(seal(text)).toEqual({ ok: true, value: text })
  })

  test('the words of a text are told once each, with how often they stand there', () => {
    const [spans = []] = readTexts(['Zwolle belde. In Zwolle weet men dat.'])
    expect(marksOf('Zwolle belde. In Zwolle weet men dat.', spans)).toMatchObject([
      { word: 'Zwolle', type: 'PLACE', times: 2 },
    ])
  })
})

describe('what the sender decides', () => {
  const keep = (word: string) => ({ word, outcome: 'keep' }) as const

  test('a word that is kept stays wherever it stands, until the choice is undone', () => {
    const kept = withChoice(NO_CHOICES, keep('zwolle'))
    expect(sent([STORY], kept)[0]).toContain('uit Zwolle belde')
    expect(sent([STORY], withoutChoice(kept, 'Zwolle'))).toEqual(sent([STORY]))
  })

  test('the last choice on a word counts', () => {
    const choices = withChoice(withChoice(NO_CHOICES, keep('Zwolle')), {
      word: 'Zwolle',
      outcome: 'ORG_SMALL',
    })
    expect(sent([STORY], choices)[0]).toContain('uit [ORGANISATIE-1] belde')
  })

  test('words pointed out in one text go from every text', () => {
    const choices = withChoice(NO_CHOICES, { word: 'Roosje', outcome: 'NAME' })
    expect(sent(['Roosje kwam langs.', 'Toen belde roosje.'], choices)).toEqual([
      '[PERSOON-1] kwam langs.',
      'Toen belde [PERSOON-1].',
    ])
  })

  test('a certain mark goes out, whatever the sender keeps', () => {
    expect(sent([STORY], withChoice(NO_CHOICES, keep('06-12345678')))[0]).not.toContain('12345678')
  })

  test('nothing and whole paragraphs cannot be pointed out', () => {
    expect(pointable('  Roosje ')).toBe('Roosje')
    expect(pointable(' ')).toBeNull()
    expect(pointable('– ')).toBeNull()
    expect(pointable('woord '.repeat(40))).toBeNull()
  })

  test('the count tells what goes and what still asks for a choice', () => {
    const text = 'Zwolle belde.'
    const marks = marksOf(text, readTexts([text], { kept: ['Zwolle'] })[0] ?? [])
    expect(summaryOf(marks, () => false)).toBe(
      'Meegelezen: geen woorden gaan eruit, 1 woord vraagt om uw keuze.',
    )
    expect(summaryOf(marks, () => true)).toBe('Meegelezen: geen woorden gaan eruit.')
  })
})

describe('while the sender types on', () => {
  const [spans = []] = readTexts([STORY])
  const words = (text: string, marks: typeof spans) => marks.map(({ start, end }) => text.slice(start, end))

  test('marks stay on their words, whatever is put in or taken out around them', () => {
    fc.assert(
      fc.property(fc.nat(STORY.length), fc.nat(6), fc.string({ maxLength: 8 }), (at, cut, typed) => {
        const text = STORY.slice(0, at) + typed + STORY.slice(at + cut)
        const before = new Set(words(STORY, spans))
        expect(words(text, movedTo(text, STORY, spans)).filter((word) => !before.has(word))).toEqual([])
      }),
    )
  })

  test('a mark away from the typing is not lost', () => {
    const text = `${STORY} En toen`
    expect(words(text, movedTo(text, STORY, spans))).toEqual(words(STORY, spans))
    const earlier = `Gisteren. ${STORY}`
    expect(words(earlier, movedTo(earlier, STORY, spans))).toEqual(words(STORY, spans))
  })

  test('what is shown as sent is the text that is sent', () => {
    expect(
      segmentsOf(STORY, spans)
        .map(({ word }) => word)
        .join(''),
    ).toBe(STORY)
    expect(
      segmentsOf(STORY, spans)
        .map(({ text }) => text)
        .join(''),
    ).toBe(cleanText(STORY, spans))
  })
})
