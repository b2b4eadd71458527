/** Surnames that are a trade or an animal, without a capital: where the word would have an article, and at the head of a letter. */
import { describe, expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

const out = (text: string): string => deidentify(text).text

describe('a trade without an article is a surname', () => {
  test.each([
    ['volgens kramer ligt het anders', 'kramer'],
    ['aan kuiper heb ik niks', 'kuiper'],
    ['toen heeft snijder me afgewezen', 'snijder'],
    ['snijders kwam niet opdagen', 'snijders'],
    ['IK HEB DAAROVER MET SLAGER GEBELD', 'SLAGER'],
    ['t.a.v. kuiper, afdeling bezwaar', 'kuiper'],
    ['cc: bos, kuipers, de lange', 'kuipers'],
    ['hoi mees kun je morgen komen', 'mees'],
    ['morgen komt merel langs', 'merel'],
    ['vandaag was puck ziek', 'puck'],
    ['fatima en mees gaan naar school', 'mees'],
    ['Fatima de B. heeft gebeld', 'de B'],
    ['bewindvoerder stoffels zegt dat er niets is', 'stoffels'],
    ['Ze riep: "Dien, hang op!"', 'Dien'],
  ])('"%s"', (text, gone) => {
    expect(out(text)).not.toContain(gone)
  })
})

test.each([
  'voor kok kan je leren op het mbo',
  'is kok haar beroep',
  'hij is visser en was eerder bakker',
  'van boer tot bakker, iedereen krijgt korting',
  'er waren snijders en slagers nodig',
  'de snijders kwamen niet',
  't.a.v. de afdeling bezwaar',
  'cc: allen, iedereen',
  'in de tuin zat merel na merel',
  'hoi wil je dit lezen',
  'Lieve, goede mensen',
  'Wij vragen of roos op het logo mag.',
])('stays a trade, an animal or a verb: "%s"', (text) => {
  expect(out(text)).toBe(text)
})

test.each([
  ['mijn naam is A. KONING en nee ik ben geen koning', 'geen koning'],
  ['ik sprak mevrouw jansen van het loket', 'van het loket'],
  ['ik sprak mevrouw jansen van de vierde verdieping', 'van de vierde verdieping'],
  ['Ik ben Elke Vos. Elke keer als ik bel krijg ik een ander. Groet, Elke Vos', 'Elke keer'],
])('what somebody is not, how often and where they work stays beside the name: "%s"', (text, kept) => {
  expect(out(text)).toContain(kept)
})
