// A question of a few words is sent unless it points at a person; the name of a ruling or an act points at nobody.
import { expect, test } from 'vitest'
import { seal } from '#core/deidentify/gate.ts'
import { pointsAtSomeone } from '../../web/features/readalong/askedWords.ts'

const points = (question: string): boolean => {
  const sealed = seal(question)
  return !sealed.ok && pointsAtSomeone(question, sealed.problems)
}

test.each([
  'Fatima Yilmaz 123456782',
  'Fatima Yilmaz',
  '123456782',
  'boodschappen mevrouw De Vries',
  '58 lid 8 pw 06-12345678',
  'jan@voorbeeld.nl',
])('%s is not sent', (question) => expect(points(question)).toBe(true))

test.each([
  'arrest Korošec',
  'uitspraak Jan Jansen tegen Nederland',
  'motie Pieter Omtzigt',
  'artikel 17 Wet werk en bijstand van Rutte',
  'wet Van Dam',
  '58 lid 8 pw',
  'ECLI:NL:CRVB:2024:123',
  'kostendelersnorm inwonend kind',
])('%s is sent', (question) => expect(points(question)).toBe(false))
