// What is suggested for a case, and with which words as reason.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CAUSES } from '#core/codes.ts'
import { provisionById } from '#core/law/reference.ts'
import counterparts from '#core/suggest/counterparts.json' with { type: 'json' }
import cues from '#core/suggest/cues.json' with { type: 'json' }
import { suggest } from '#core/suggest/suggest.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { caseSummaries, hitRates } from '../../../scripts/bench/suggest.ts'

const catalogue = { threads: THREAD_SEEDS }

describe('lay words reach the law', () => {
  test.each([
    ['Oma brengt elke week boodschappen en nu ben ik gekort.', 'giften-in-natura', 'PW 31'],
    ['Ik moet de hele schuld van negen jaar terugbetalen.', 'hoge-terugvordering-lange-periode', 'PW 58'],
    ['Mijn zoon is weer bij mij komen wonen en mijn norm zakte.', 'kostendelersnorm', 'PW 22a'],
    ['Twee ambtenaren stonden voor de deur en keken in de kasten.', 'huisbezoek', 'PW 53a'],
    ['Zonder adres krijgt de dakloze man geen briefadres.', 'dakloos-en-briefadres', 'Wet BRP 2.23'],
  ])('%s', (text, thread, article) => {
    const { threads, provisions } = suggest({ text }, catalogue)
    expect(threads.slice(0, 3).map(({ id }) => id)).toContain(thread)
    expect(provisions.slice(0, 3).map((found) => `${found.law} ${found.article}`)).toContain(article)
  })
})

test('a cited article comes first, with the law of the day and the words that cite it', () => {
  const text = 'De uitkering is gestopt op grond van artikel 54, vierde lid, van de Participatiewet.'
  const [first] = suggest({ text, date: '2024-05-01' }, catalogue).provisions
  expect(first).toMatchObject({
    provisionId: 'pw-art-54-lid-4',
    law: 'PW',
    article: '54',
    paragraph: '4',
    uri: 'jci1.3:c:BWBR0015703&artikel=54&lid=4&z=2024-05-01&g=2024-05-01',
  })
  expect(first?.because.join(' | ')).toContain('artikel 54, vierde lid, van de Participatiewet')
})

test('a case about WW that must be repaid points at the WW', () => {
  const text =
    'Het UWV vordert mijn WW terug omdat mijn loon niet klopte. De WW moet in een keer terugbetaald.'
  const articles = suggest({ text }, catalogue).provisions.map(({ law, article }) => `${law} ${article}`)
  expect(articles.slice(0, 3)).toContain('WW 36')
})

test('a thread that is new in the codebook is recognised by its own description', () => {
  const thread = {
    id: 'nieuwe-draad',
    parentId: null,
    label: 'Zwembadpas',
    definition: 'De zwembadpas vervalt.',
    synonyms: ['zwemkaart'],
    keywords: ['zwembad'],
    provisionIds: [],
  }
  const { threads } = suggest({ text: 'Haar zwemkaart werd ingetrokken.' }, { threads: [thread] })
  expect(threads.map(({ id, because }) => [id, because])).toEqual([['nieuwe-draad', ['zwemkaart']]])
})

test('a thread whose words were changed in the codebook is recognised by its new words and no longer by the old', () => {
  const thread = {
    id: 'nieuwe-draad',
    parentId: null,
    label: 'Zwembadpas',
    definition: '',
    synonyms: ['zwemkaart'],
    keywords: [],
    provisionIds: [],
  }
  const found = (text: string, synonyms: readonly string[]) =>
    suggest({ text }, { threads: [{ ...thread, synonyms: [...synonyms] }] }).threads.length
  expect(found('Haar zwemkaart werd ingetrokken.', ['zwemkaart'])).toBe(1)
  expect(found('Haar zwemkaart werd ingetrokken.', ['badmuts'])).toBe(0)
  expect(found('Haar badmuts werd ingetrokken.', ['badmuts'])).toBe(1)
})

test('of two threads with the same words, the one whose provision the text points at comes first', () => {
  const thread = {
    parentId: null,
    label: 'Koffers',
    definition: '',
    synonyms: ['koffer'],
    keywords: [],
    provisionIds: [],
  }
  const threads = [
    ...THREAD_SEEDS,
    { ...thread, id: 'a-koffers' },
    { ...thread, id: 'b-koffers', provisionIds: ['pw-art-53a-lid-2'] },
  ]
  const found = suggest({ text: 'Bij het huisbezoek ging de koffer open.' }, { threads }).threads
  const koffers = found.map(({ id }) => id).filter((id) => id.endsWith('koffers'))
  expect(koffers).toEqual(['b-koffers', 'a-koffers'])
})

test('a text that says what went wrong is told by its own words, not by what usually goes with its thread', () => {
  const text =
    'Haar zoon trok bij haar in. De consulent had nog nooit gehoord dat je de norm ook anders mag vaststellen en dacht dat er geen ruimte was. Zijn collega kende het artikel evenmin; niemand op de afdeling wist dat het kon en zij is er pas door een raadsvrouw op gewezen.'
  const [first] = suggest({ text }, catalogue).causes
  expect(first?.id).toBe('ruimte_niet_herkend')
  expect(first?.because.length).toBeGreaterThan(0)
})

test.each([
  ['Mijn ziektegeld kwam te hoog en ik moet alles terugbetalen.', 'ZW'],
  ['Op het UWV-kantoor hoorde ik na mijn ontslag dat ik alles moet terugbetalen.', 'WW'],
  ['De gemeente zegt dat ik alles moet terugbetalen.', 'PW'],
])('a benefit in everyday words, or who pays it and a hint, tells the act: %s', (text, law) => {
  const [first] = suggest({ text }, catalogue).provisions
  expect(first?.law).toBe(law)
})

/** What the screen shows of suggestions: those that are likelier than 1 in 10. */
const SHOWN = 0.1

test.each(['Vorige week was de kwibus er.', 'In mei was de kwibus er.', 'Gisteren was de kwibus er.'])(
  'a text that only tells when something happened is about no thread: %s',
  (text) => {
    expect(suggest({ text }, catalogue).threads.filter(({ score }) => score >= SHOWN)).toEqual([])
  },
)

test('nothing to go on gives no suggestions', () => {
  expect(suggest({ text: '' }, catalogue)).toEqual({ threads: [], provisions: [], causes: [] })
})

test('the cues speak only of threads, provisions and causes that exist', () => {
  const ids = new Set(THREAD_SEEDS.map(({ id }) => id))
  const causes: readonly string[] = CAUSES
  const parents = new Set(THREAD_SEEDS.map(({ parentId }) => parentId))
  for (const row of cues.threads) {
    expect(ids.has(row.threadId)).toBe(true)
    for (const cause of row.causes) expect(causes).toContain(cause)
  }
  for (const row of cues.provisions) expect(provisionById(row.provisionId)).toBeDefined()
  for (const topic of counterparts.topics) {
    for (const id of [topic.of, ...topic.provisions]) expect(provisionById(id), id).toBeDefined()
  }
  const described = new Set(cues.threads.map(({ threadId }) => threadId))
  expect(THREAD_SEEDS.filter(({ id }) => !parents.has(id) && !described.has(id))).toEqual([])
})

describe('quality', () => {
  test.each([
    { split: 'sealed-fourth-voices', thread: 0.9, article: 0.9, cause: 0.85 },
    { split: 'sealed-third-voices', thread: 0.9, article: 0.9, cause: 0.85 },
    { split: 'sealed-second-voices', thread: 0.9, article: 0.86, cause: 0.9 },
    { split: 'sealed-voices', thread: 0.88, article: 0.92, cause: 0.9 },
    { split: 'seeds', thread: 0.95, article: 0.87, cause: 0.58 },
  ] as const)('$split: thread and article among the first three, cause among the first two', (floor) => {
    const texts = caseSummaries(floor.split)
    expect(hitRates(texts, 'thread', [3])[0]).toBeGreaterThanOrEqual(floor.thread)
    expect(hitRates(texts, 'article', [3])[0]).toBeGreaterThanOrEqual(floor.article)
    expect(hitRates(texts, 'cause', [2])[0]).toBeGreaterThanOrEqual(floor.cause)
  })
})

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'gift boete terugbetalen artikel 58 lid 8 Pw huisbezoek WW gemeente schuld moeder 😀 ( é'.split(' '),
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
  )
  test('at most ten suggestions, best first, each with a score and with reasons from the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const suggestions = suggest({ text }, catalogue)
        for (const list of [suggestions.threads, suggestions.provisions, suggestions.causes]) {
          expect(list.length).toBeLessThanOrEqual(10)
          let previous = 1
          for (const { score, because, passages } of list) {
            expect(score).toBeGreaterThan(0)
            expect(score).toBeLessThanOrEqual(previous)
            previous = score
            for (const word of because) expect(text).toContain(word)
            for (const { start, end } of passages) expect(start < end && end <= text.length).toBe(true)
          }
        }
        expect(suggest({ text }, catalogue)).toEqual(suggestions)
      }),
      { numRuns: 150 },
    )
  })
})
