// What a reader is told of the change of a provision: sentences, never the notes of the reference data.
import { expect, test } from 'vitest'
import {
  amendmentInWords,
  CHANGES,
  changeInWords,
  FUTURE_CHANGES,
  futureChangeInWords,
  REMARKS,
  remarkInWords,
} from '#core/law/amendmentWords.ts'
import { PROVISIONS } from '#core/law/reference.ts'

const provisionNamed = (id: string) => {
  const found = PROVISIONS.find((provision) => provision.id === id)
  if (!found) throw new Error(`no provision ${id}`)
  return found
}

test('the act, the day and what changed are told in running Dutch', () => {
  expect(amendmentInWords(provisionNamed('pw-art-24a'))).toBe(
    'Door de Participatiewet in balans (Stb. 2025, 312), per 1 januari 2026. De bepaling is nieuw.',
  )
  expect(changeInWords(provisionNamed('pw-art-52-lid-2'))).toBe('Het is nu 95%. Voorheen was het 90%.')
})

test('where no act or day is known, only what is known is told', () => {
  expect(amendmentInWords(provisionNamed('awir-art-13b-lid-2'))).toMatch(/^De bepaling geldt sinds/)
  expect(amendmentInWords({ id: 'onbekend', amendedBy: 'ruwe aantekening; nr. 3' })).toBeNull()
  expect(amendmentInWords({ id: 'pw-art-24a', amendedBy: null })).toBeNull()
})

const PLAIN = /^[^:]+ \(Stb\. \d{4}, \d+\), per [\d-]+\.$/

test('every note that says more than the act and the day has its sentences, and every sentence its provision', () => {
  const noted = PROVISIONS.filter(({ amendedBy }) => amendedBy !== null && !PLAIN.test(amendedBy))
  expect(noted.map(({ id }) => id).toSorted()).toEqual(Object.keys(CHANGES).toSorted())
})

test('so has every change still to come, and every remark on a provision that was changed', () => {
  const idsOf = (those: typeof PROVISIONS) => those.map(({ id }) => id).toSorted()
  const coming = PROVISIONS.filter(({ futureChange }) => futureChange !== null)
  expect(idsOf(coming)).toEqual(Object.keys(FUTURE_CHANGES).toSorted())
  const remarked = PROVISIONS.filter(({ amendedBy, note }) => amendedBy !== null && note !== null)
  expect(idsOf(remarked)).toEqual(Object.keys(REMARKS).toSorted())
})

test('what is told is whole sentences, with days written out', () => {
  const told = PROVISIONS.flatMap((provision) => [
    amendmentInWords(provision) ?? [],
    futureChangeInWords(provision) ?? [],
    REMARKS[provision.id] === undefined ? [] : (remarkInWords(provision) ?? []),
  ]).flat()
  expect(told.length).toBeGreaterThan(20)
  for (const words of told) {
    expect(words).toMatch(/^\p{Lu}.*\.$/u)
    expect(words).not.toMatch(/\d-\d+-\d{4}|\d{4}-\d\d|"|PiB|tag de versie/)
  }
})
