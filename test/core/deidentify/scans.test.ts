/** What a scanner took apart is read as it was on paper, and the text around it keeps its places. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { normalise } from '#core/deidentify/normalise.ts'

const marks = (text: string): string[] =>
  deidentify(text)
    .spans.filter(({ certainty }) => certainty !== 'check')
    .map(({ start, end }) => text.slice(start, end))

const SCANNED = 'Ons  bes1uit  over  uw  ver1of  is  dat  u  n1et  komt.  '

describe('in a scanned text', () => {
  test.each([
    ['woont  te  Utrec ht  nu', 'Utrec ht'],
    ['Datum  O5  aug us tus   2O25', 'O5  aug us tus   2O25'],
    ['Op  ll  september  2O25  was  het', 'll  september  2O25'],
    ['op  7  nov ember 2024  vroeg  u', '7  nov ember 2024'],
    ['woont  G oedeweg  19  bis', 'G oedeweg  19  bis'],
    ['Adres:  STATl0NSPLElN   39', 'STATl0NSPLElN   39'],
  ])('%s is read through', (written, identifier) => {
    expect(marks(SCANNED + written)).toContain(identifier)
  })

  test('letters that stand one by one are a word', () => {
    expect(deidentify('WOONPLAATS : M A A R S S E N').text).not.toContain('M A A R')
  })

  test('a small letter ends the word before a capital', () => {
    expect(deidentify('Jan Jansen woont t e Z w o l l e').text).toMatch(/ t e \[[^\]]+\]$/)
  })

  test('a small letter that a scanner put among capitals does not', () => {
    expect(normalise('I N T A K E F O R M U L l E R').text).toBe('INTAKEFORMULlER')
  })

  test.each(['naast GB-123-K a b c d e', 'Jan Jansen t e Z w o l l e'])(
    'letters one by one are read alike in the outcome: %s',
    (text) => {
      const outcome = deidentify(text).text
      expect(deidentify(outcome).text).toBe(outcome)
    },
  )
})

describe('elsewhere', () => {
  test.each([
    'Ik ben in de ter mijn niet geweest, want het was te ver.',
    'Er kwam de vol gende dag geen brief.',
    'naam          soort          bedrag',
  ])('%s stays', (text) => {
    expect(deidentify(text).text).toBe(text)
  })

  test('an amount that a scanner misread stays', () => {
    const text = `${SCANNED}U  betaalt  €  l.283,5O  en  €  ll.2OO  terug.`
    expect(deidentify(text).text).toContain('l.283,5O  en  €  ll.2OO')
  })
})
