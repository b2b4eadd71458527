// What every search index promises about the fields, rulings and articles of a question, whatever engine is behind it.
import { describe, expect, test } from 'vitest'
import { PROVISIONS } from '#core/law/reference.ts'
import { ARTICLES_MAX, CONCEPTS_MAX, HINTED_ARTICLES_MAX, MENDED_MAX } from '#core/search/questionLimits.ts'
import type { SearchAnswer, SearchIndex, SearchRequest } from '#search/search.ts'
import { story } from './searchDocument.ts'

type Ask = (words: string, request?: Partial<SearchRequest>) => Promise<SearchAnswer>

/** The part of the contract on fields; the index holds the corpus before each test. */
export function describeFields(opened: () => SearchIndex, ask: Ask): void {
  const idsFor = async (words: string, request: Partial<SearchRequest> = {}): Promise<string[]> =>
    (await ask(words, request)).hits.map(({ id }) => id)

  describe('fields', () => {
    test('fields in the question filter, and what they do not know is read as words', async () => {
      expect(await idsFor('wet:pw jaar:2024')).toEqual(['boete'])
      expect(await idsFor('jaar:2023..2024 oorzaak:wet')).toEqual(['toeslag', 'gift'])
      expect(await idsFor('jaar:2024', { filter: { years: [2023] } })).toEqual([])
      expect(await idsFor('wet:boodschappen')).toEqual(['gift'])
    })

    test('a minus before a field leaves out what has it, also where nothing else is asked', async () => {
      expect(await idsFor('boete -wet:pw')).not.toContain('boete')
      expect(await idsFor('-wet:pw')).toEqual(['toeslag'])
      expect(await idsFor('jaar:2024 -oorzaak:"fout in de beslissing"')).toEqual(['toeslag'])
      const { facets } = await ask('-jaar:2024', { facets: ['years'], filter: { causes: ['wet_te_hard'] } })
      expect(facets.years).toEqual([{ value: '2023', count: 1 }])
    })

    test('a ruling that is named finds what it stands beside and itself, and nothing that is like it', async () => {
      const precedentIds = ['ruling', 'ECLI:NL:CRVB:2024:726']
      await opened().put([
        story('beside', 'De boete werd verlaagd.', { tags: { precedentIds } }),
        story('ruling', 'Over een boete.', { kind: 'precedent', tags: { precedentIds } }),
        story('like', 'ECLI:NL:CRVB:2024:725 gaat over een boete.', { kind: 'precedent' }),
      ])
      expect(await idsFor('ECLI:NL:CRVB:2024:726')).toEqual(['beside'])
      expect(await idsFor('boete ecli: nl:crvb:2024:726')).toEqual(['beside'])
      expect(await idsFor('ecli nl crvb 2024 726', { kind: 'precedent' })).toEqual(['ruling'])
      expect(await idsFor('ECLI:NL:CRVB:2020:1')).toEqual([])
    })

    test('a field that does not exist, or a value it does not know, is told with what was probably meant', async () => {
      const told = async (words: string) => {
        const { unread, didYouMean } = await ask(words)
        return [...unread.map(({ field, value }) => `${field} ${value}`), didYouMean]
      }
      expect(await told('kleur:rood giften')).toEqual(['null rood', null])
      expect(await told('drad:giften')).toEqual(['null giften', 'draad:giften'])
      expect(await told('draad:kostendelesnorm boete')).toEqual([
        'draad kostendelesnorm',
        'draad:kostendelersnorm boete',
      ])
      expect(await told('-wet:participatiewt')).toEqual(['wet participatiewt', '-wet:participatiewet'])
      expect(await told('artikel:999')).toEqual(['artikel 999', null])
      expect(await told('jaar:2025..2023')).toEqual(['jaar 2025..2023', 'jaar:2023..2025'])
      expect(await told('jaar:2025..2023 jaar:2025..2023')).toEqual([
        'jaar 2025..2023',
        'jaar:2023..2025 jaar:2023..2025',
      ])
      expect(await told('"over drad:giften" ECLI:NL:CRVB:2024:2192 drad:giften')).toEqual([
        'null giften',
        '"over drad:giften" ECLI:NL:CRVB:2024:2192 draad:giften',
      ])
      expect(await told('gevolg:schuldne')).toEqual(['effect schuldne', 'gevolg:schulden'])
      expect(await told('uitspraak:onbekend')).toEqual(['uitspraak onbekend', null])
    })

    test('a value that its field does not know is left out where more is asked; an article is looked for', async () => {
      const { unread, ...answer } = await ask('oorzaak:frobel boete')
      const { unread: _none, ...without } = await ask('boete')
      expect(answer).toEqual(without)
      expect(unread).toMatchObject([{ value: 'frobel', leftOut: true }])
      expect((await ask('boete artikel:999')).unread).toMatchObject([{ leftOut: false }])
    })

    test('of a field that does not exist its value is looked for, and not its name', async () => {
      expect(await ask('frobel:boete')).toMatchObject({
        hits: [{ id: 'boete' }],
        notes: [],
        partialFrom: null,
      })
      expect(await idsFor('toeslag:boete')).toEqual(await idsFor('boete'))
    })

    test('what a field knows, an address and a time are no fields that were not understood', async () => {
      for (const words of [
        'wet:pw jaar:2023..',
        'https://example.nl/x',
        'om 14:30',
        'let op: boete',
        'Let op:kosten',
        'draad:',
      ])
        expect((await ask(words)).unread).toEqual([])
      expect((await ask('kleur:a '.repeat(100))).unread).toHaveLength(1)
    })

    test('of many unknown words, and of many articles, some are looked at, and the answer says so', async () => {
      const unknown = (count: number) => 'abcdefghijklmnop'.slice(0, count).replace(/./g, 'kwx$&zqjx ')
      const articles = (count: number) =>
        [
          ...new Set(
            PROVISIONS.filter(({ regulationId }) => regulationId === 'ioaw').map(({ article }) => article),
          ),
        ]
          .slice(0, count)
          .map((article) => `artikel ${article} IOAW`)
          .join(', ')
      const leftOut = async (words: string) => (await ask(words)).leftOut
      expect(await leftOut(`gift ${unknown(MENDED_MAX)}`)).toMatchObject({ spelling: [] })
      expect(await leftOut(`gift ${unknown(MENDED_MAX + 1)}`)).toMatchObject({
        spelling: [
          unknown(MENDED_MAX + 1)
            .trim()
            .split(' ')
            .at(-1),
        ],
      })
      expect(await leftOut(articles(HINTED_ARTICLES_MAX))).toMatchObject({ subjects: [] })
      expect(await leftOut(articles(HINTED_ARTICLES_MAX + 1))).toMatchObject({
        subjects: [
          articles(HINTED_ARTICLES_MAX + 1)
            .split(', ')
            .at(-1),
        ],
      })
    })

    test('what is more than is looked for is told as it was typed', async () => {
      const words = (count: number) =>
        Array.from({ length: count }, (_, at) => `woord${'abcdefghijklmnopqrstuvwxyz'[at]}`)
      const { leftOut, notes } = await ask(words(CONCEPTS_MAX + 2).join(' '))
      expect(leftOut.asked).toEqual(words(CONCEPTS_MAX + 2).slice(-2))
      expect(notes).toContain('QUERY_SHORTENED')
      expect((await ask(words(CONCEPTS_MAX).join(' '))).leftOut.asked).toEqual([])
      expect((await ask(words(CONCEPTS_MAX + 1).join(' OF '))).leftOut.asked).toEqual(
        words(CONCEPTS_MAX + 1).slice(-1),
      )
      const articles = Array.from({ length: ARTICLES_MAX + 1 }, (_, at) => `artikel ${at + 30} Pw`)
      expect((await ask(articles.join(', '))).leftOut.asked).toEqual(articles.slice(-1))
    })

    test('when what was typed and the filter exclude each other the answer says so', async () => {
      const { hits, notes } = await ask('jaar:2024', { filter: { years: [2023] } })
      expect({ hits, notes }).toEqual({ hits: [], notes: ['FILTERS_EXCLUDE'] })
    })

    test('the answer tells from where on no hit holds everything that was asked', async () => {
      const whole = ['a', 'b', 'c'].map((id) => story(id, 'De scooter en de caravan waren verzwegen.'))
      const partly = ['d', 'e'].map((id) => story(id, 'Alleen de caravan stond er.'))
      await opened().put([...whole, ...partly])
      const { hits, partialFrom } = await ask('scooter caravan')
      expect(hits.slice(0, partialFrom ?? 0).map(({ id }) => id)).toEqual(
        expect.arrayContaining(['a', 'b', 'c']),
      )
      expect(hits.slice(partialFrom ?? 0).map(({ id }) => id)).toEqual(expect.arrayContaining(['d', 'e']))
      expect((await ask('scooter caravan', { offset: 2, limit: 1 })).partialFrom).toBe(partialFrom)
      expect((await ask('scooter caravan', { sort: 'newest' })).partialFrom).toBeNull()
      expect((await ask('"de scooter en de caravan"')).partialFrom).toBeNull()
    })

    test('who names an article of a repealed act is told that the one of now is not known', async () => {
      expect((await ask('artikel 69 Abw')).notes).toEqual(['ACT_REPEALED'])
      expect((await ask('abw 69')).notes).toEqual(['ACT_REPEALED'])
      expect((await ask('artikel 54 wwb')).notes).toEqual([])
    })
  })
}
