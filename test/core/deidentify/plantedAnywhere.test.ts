/** A sure identifier stays sure wherever it is put in a text, whatever stands beside it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { seal } from '#core/deidentify/gate.ts'
import { goldTexts } from '../../../scripts/bench/goldTexts.ts'
import { bsn, email, iban, phone } from './identifiers.ts'

/** Beside the words for another number ("kvk", "btw") one in a thousand is taken for that. */
const THROUGH_MAX = 0.003

/** More than a thousand texts are read, which takes a while beside other tests. */
const READING_MAX = 120_000

test(
  'in texts of every style hardly any planted identifier comes through the gate',
  () => {
    const texts = ['develop', 'fourth-develop'] as const
    const clean = texts
      .flatMap((part) => goldTexts(part))
      .map(({ text }) => deidentify(text).text)
      .filter((text) => seal(text).ok)
    const identifiers = fc.sample(fc.tuple(bsn, iban, phone, email, fc.nat(10_000)), {
      seed: 20_261_128,
      numRuns: clean.length,
    })
    const through: string[] = []
    for (const [index, text] of clean.entries()) {
      const [number, account, mobile, mail, at] = identifiers[index] ?? ['', '', '', '', 0]
      for (const planted of [number, number.replace(/(...)(...)(...)/, '$1 $2 $3'), account, mobile, mail]) {
        const words = text.split(' ')
        words.splice(at % (words.length + 1), 0, planted)
        if (seal(words.join(' ')).ok)
          through.push(words.slice(at % words.length, (at % words.length) + 2).join(' '))
      }
    }
    expect(clean.length).toBeGreaterThan(150)
    expect(through.length, through.join(' | ')).toBeLessThanOrEqual(clean.length * 5 * THROUGH_MAX)
  },
  READING_MAX,
)
