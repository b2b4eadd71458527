// A thousand texts with a direct identifier planted at random: none is stored, none is logged, none comes back.
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goodSignal, openHouse, type TestHouse } from '../support/house.ts'
import { startServer, type TestServer } from '../support/server.ts'

const TEXTS = 1_000
const AT_ONCE = 20
const SUBMIT =
  'mutation ($input: SubmitSignalInput!) { submitSignal(input: $input) { signal { id } problems { code path message start end identifier } } }'
const FIELDS = ['title', 'narrative', 'harshEffect', 'wouldHaveHelped', 'reference'] as const

/** Numbers that look random and are the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296
  }
}
const random = chance(20_261_128)
const below = (limit: number) => Math.floor(random() * limit)
const digits = (count: number) => Array.from({ length: count }, () => below(10)).join('')
const letters = (count: number) => Array.from({ length: count }, () => 'BDFGHJKLNPRSTVXZ'[below(16)]).join('')

/** A number that passes the eleven test. */
function bsn(): string {
  for (;;) {
    const number = `${1 + below(8)}${digits(8)}`
    const sum = [...number].reduce(
      (total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place),
      0,
    )
    if (sum % 11 === 0) return number
  }
}

/** An account number whose remainder by 97 is one. */
function iban(): string {
  const account = `INGB${digits(10)}`
  const numeric = [...`${account}NL00`].map((sign) => parseInt(sign, 36)).join('')
  return `NL${String(98n - (BigInt(numeric) % 97n)).padStart(2, '0')}${account}`
}

const MAKERS = [
  bsn,
  iban,
  () => `${letters(6).toLowerCase()}.${letters(4).toLowerCase()}@post${below(1000)}.example`,
  () => `06-${1 + below(8)}${digits(7)}`,
  () => `06 ${1 + below(8)}${digits(1)} ${digits(2)} ${digits(2)} ${digits(2)}`,
] as const

/** Puts words between two words of a text. */
function plant(text: string, identifier: string): string {
  const words = text.split(' ')
  words.splice(below(words.length + 1), 0, identifier)
  return words.join(' ')
}

let house: TestHouse
let server: TestServer
const logged: string[] = []
beforeAll(async () => {
  house = openHouse()
  const lines = new Writable({
    write(line, _, done) {
      logged.push(String(line))
      done()
    },
  })
  server = await startServer(house, undefined, pino({ level: 'trace' }, lines))
})
afterAll(() => server.close())

test(`of ${TEXTS} texts with an identifier planted at random, none is stored, logged or told`, async () => {
  const { province, municipalitySize, household, ageBand, benefit, causeHint, ...plain } = goodSignal()
  const planted: string[] = []
  const through: string[] = []
  for (let first = 0; first < TEXTS; first += AT_ONCE)
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, offset) => {
        const identifier = MAKERS[(first + offset) % MAKERS.length]?.() ?? ''
        const field = FIELDS[below(FIELDS.length)] ?? 'narrative'
        planted.push(identifier)
        const input = {
          ...plain,
          reporterType: 'BURGER',
          reference: `K-${first + offset}`,
          [field]: plant(field === 'reference' ? 'ons kenmerk' : goodSignal().narrative, identifier).slice(
            0,
            field === 'title' ? 190 : 4_000,
          ),
        }
        const sent = Object.values(input).some((value) => String(value).includes(identifier))
        const { data, text } = await server.ask('council', SUBMIT, { input })
        expect(text).not.toContain(identifier)
        if (sent && !/IDENTIFYING_DETAILS/.test(JSON.stringify(data))) through.push(`${field}: ${identifier}`)
      }),
    )
  expect(through).toEqual([])
  const disk = house.db.$client.serialize().toString('latin1')
  const log = logged.join('')
  expect(logged.length).toBeGreaterThanOrEqual(TEXTS)
  expect(planted.filter((identifier) => disk.includes(identifier) || log.includes(identifier))).toEqual([])
  expect(server.failures).toEqual([])
}, 120_000)
