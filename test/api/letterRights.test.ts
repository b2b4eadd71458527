// Who gets what of a letter: every query, mutation and field of its review, for each role.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIRST_RULES } from '#core/disclosure/threshold.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { setDisclosureRules } from '#usecases/setDisclosureRules.ts'
import { EVERYONE, type Part, value } from '../support/house.ts'
import { offered, openLetterWorld, settled } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
beforeAll(async () => {
  const { house } = openLetterWorld()
  value(draftLetter(house, house.cast.drafter, 2025))
  server = await startServer(house)
})
afterAll(() => server.close())

const READERS = ['chair', 'coderNla', 'coderVng', 'drafter']

/** Who gets an answer without an error, and with something in it. */
async function answered(query: string): Promise<readonly string[]> {
  const who: string[] = []
  for (const part of EVERYONE) {
    const { data, errors } = await server.ask(part, query)
    const isFilled = data && Object.values(data).every((value) => value !== null)
    if (errors.length === 0 && isFilled) who.push(part ?? 'visitor')
  }
  return who.sort()
}

test.each([
  [
    'the letter with steps, remarks, signatures and quotes',
    '{ letter(year: 2025) { stage steps { stage } nextSteps { step obstacles } comments { body } signingFor chapters { contentHash signOffs { state dissent } } staleQuotes { reference was now } version { numbers { shown } quotes { reference text } sections { blocks { paragraphs { runs { quoteOf } } } } } } }',
    READERS,
  ],
  ['versions side by side', '{ letterComparison(year: 2025, from: 1, to: 1) { texts { id } } }', READERS],
  ['over which years a letter can be drafted', '{ yearsWithoutLetter }', ['drafter']],
  ['what counting anew would change', '{ letterRenewal(year: 2025) { numbers { now } } }', ['drafter']],
])('reads %s', async (_, query, who) => {
  expect(await answered(query)).toEqual(who)
})

const MUTATIONS: readonly (readonly [call: string, who: readonly string[]])[] = [
  ['editLetter(input: {year: 2030, version: 1, paragraphId: "x", text: "t", reason: "r"})', ['drafter']],
  [
    'addLetterParagraph(input: {year: 2030, version: 1, sectionId: "x", text: "t", reason: "r"})',
    ['drafter'],
  ],
  ['removeLetterParagraph(input: {year: 2030, version: 1, paragraphId: "x", reason: "r"})', ['drafter']],
  ['commentOnLetter(input: {year: 2030, paragraphId: "x", body: "b"})', READERS],
  ['resolveLetterComment(year: 2030, commentId: "x", resolved: true)', READERS],
  ['signLetter(input: {year: 2030, chapters: [], verdict: AGREED})', READERS],
  ['moveLetter(input: {year: 2030, version: 1, step: SUBMIT})', ['drafter']],
  ['moveLetter(input: {year: 2030, version: 1, step: TAKE_BACK, note: "n"})', ['chair', 'drafter']],
  ['moveLetter(input: {year: 2030, version: 1, step: SEND, day: "2030-01-01"})', ['chair', 'drafter']],
  ['moveLetter(input: {year: 2030, version: 1, step: ANSWER, day: "2030-01-01", note: "n"})', ['drafter']],
]
test.each(MUTATIONS)('%s', async (call, who) => {
  expect(await answered(`mutation { ${call} { problems { code } } }`)).toEqual(who)
})

test('each reader signs for the own organisation', async () => {
  const query = '{ letter(year: 2025) { signingFor } }'
  for (const [part, partner] of [
    ['chair', 'LCR'],
    ['coderVng', 'VNG'],
    ['coderNla', 'NLA'],
    ['drafter', 'SZW'],
  ] as const)
    expect((await server.ask(part, query)).data).toEqual({ letter: { signingFor: partner } })
})

test('only who can settle a letter is told what readers know of it already', async () => {
  const { house } = openLetterWorld()
  const { drafter } = house.cast
  // Told in an earlier letter under a lower threshold, and small by the rules of now.
  value(setDisclosureRules(house, house.cast.chair, { ...FIRST_RULES, threshold: 5, insideThreshold: 5 }))
  value(draftLetter(house, drafter, 2024))
  settled(house, 2024)
  value(setDisclosureRules(house, house.cast.chair, { ...FIRST_RULES, threshold: 20 }))
  value(draftLetter(house, drafter, 2025))
  const reviewing = await startServer(house)
  const query = '{ letter(year: 2025) { toldBefore { question low high } } }'
  const toldTo = async (part: Part) => (await reviewing.ask(part, query)).data
  expect(await toldTo('chair')).toEqual({ letter: { toldBefore: [] } })
  offered(house)
  const told = expect.arrayContaining([
    {
      question: 'gepubliceerde casussen in 2024 met bepaling “artikel 31, tweede lid, onderdeel m PW”',
      low: 12,
      high: 12,
    },
  ])
  for (const part of ['chair', 'drafter'] as const)
    expect(await toldTo(part)).toEqual({ letter: { toldBefore: told } })
  for (const part of ['coderVng', 'coderNla'] as const)
    expect(await toldTo(part)).toEqual({ letter: { toldBefore: [] } })
  await reviewing.close()
})
