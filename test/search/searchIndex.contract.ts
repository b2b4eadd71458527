// What every search index promises, whatever engine is behind it.
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SearchAnswer, SearchIndex, SearchRequest } from '#search/search.ts'
import { CORPUS, HOSTILE_WORDS } from './contractCorpus.ts'
import { searchDocument, story } from './searchDocument.ts'

/** Opens an empty index; `close` gives back what it holds. */
export interface OpenIndex {
  readonly index: SearchIndex
  close(): Promise<void>
}

const TEAM = ['published', 'coding'] as const

/** Runs the contract against one engine. */
export function describeSearchIndex(name: string, open: () => Promise<OpenIndex>): void {
  describe(`search index: ${name}`, () => {
    let opened: OpenIndex
    let index: SearchIndex

    beforeAll(async () => {
      opened = await open()
      index = opened.index
    })
    afterAll(() => opened.close())
    beforeEach(async () => {
      await index.remove(await index.refs())
      await index.put(CORPUS)
    })

    const ask = (words: string, request: Partial<SearchRequest> = {}): Promise<SearchAnswer> =>
      index.search({ words, kind: 'case', visible: ['published'], limit: 10, ...request })
    const idsFor = async (words: string, request: Partial<SearchRequest> = {}): Promise<string[]> =>
      (await ask(words, request)).hits.map(({ id }) => id)

    test('a document can be found as soon as put resolves', async () => {
      await index.put([story('new', 'Een spiksplinternieuwe scooter.')])
      expect(await idsFor('scooter')).toEqual(['new'])
    })

    test('a document that is put again is found by its new text only', async () => {
      await index.put([story('gift', 'Over een caravan.')])
      expect(await idsFor('caravan')).toEqual(['gift'])
      expect(await idsFor('boodschappen')).toEqual([])
    })

    test('a removed document is gone from hits and counts, and removing it twice is no error', async () => {
      await index.remove([{ kind: 'case', id: 'gift' }])
      await index.remove([{ kind: 'case', id: 'gift' }])
      expect(await idsFor('boodschappen')).toEqual([])
      const { facets } = await ask('', { facets: ['years'] })
      expect(facets.years).toEqual([{ value: '2024', count: 2 }])
    })

    test('empty words find everything the viewer may see, newest first', async () => {
      const answer = await ask('')
      expect(answer.hits.map(({ id }) => id)).toEqual(['toeslag', 'boete', 'gift'])
      expect(answer.total).toBe(3)
    })

    test.each([
      ['bijstands uitkering', 'bijstandsuitkering'],
      ['terugvordering', 'terugvorderingsbesluit'],
      ['terug vordering', 'terugvorderingsbesluit'],
      ['norm voor kostendelers', 'kostendelersnorm'],
      ['kostendeler', 'kostendelersnorm'],
      ['toeslag voor huur', 'huurtoeslag'],
      ['huurtoeslag', 'huur toeslag'],
      ['bijstandsuitkering', 'uitkering van de bijstand'],
    ])('%s finds %s', async (words, text) => {
      await index.put([story('compound', `Het ging om de ${text}.`), story('other', 'Iets over paarden.')])
      expect(await idsFor(words)).toContain('compound')
    })

    test.each([
      ['gekort', 'korting'],
      ['boetes', 'boete'],
      ['melden', 'gemeld'],
      ['kinderen', 'kind'],
      ['COÖPERATIE', 'cooperatie'],
      ['teruggevorderd', 'terugvordering'],
    ])('%s finds %s', async (words, text) => {
      await index.put([story('inflected', `Het ging om ${text} in mei.`)])
      expect(await idsFor(words)).toContain('inflected')
    })

    test('the word itself comes before a compound that holds it', async () => {
      await index.put([
        story('part', 'Zij kreeg een inrichtingskrediet van de gemeente.'),
        story('word', 'Zij kreeg een krediet van de gemeente.'),
      ])
      expect(await idsFor('krediet')).toEqual(['word', 'part'])
    })

    test('a misspelt word is read as the word of the collection, and the answer says so', async () => {
      const answer = await ask('terugvorderingsbeslut')
      expect(answer.hits.map(({ id }) => id)).toEqual(['boete'])
      expect(answer.didYouMean).toBe('terugvorderingsbesluit')
      expect(answer.notes).toContain('SPELLING_CORRECTED')
    })

    test('a word the collection knows is never read as another', async () => {
      await index.put([story('boot', 'Hij had een boot.'), story('boek', 'Hij had een boek.')])
      expect(await idsFor('boot')).toEqual(['boot'])
    })

    test('a word that only stands in what the viewer may not see is not suggested', async () => {
      expect((await ask('rechercheurz')).didYouMean).toBeNull()
      expect((await ask('rechercheurz', { visible: TEAM })).didYouMean).toBe('rechercheurs')
    })

    test('an abbreviation finds the name of the act and the other way round', async () => {
      await index.put([story('full', 'Volgens de Participatiewet.'), story('short', 'Volgens de Pw.')])
      expect((await idsFor('pw')).sort()).toEqual(['full', 'short'])
      expect((await idsFor('participatiewet')).sort()).toEqual(['full', 'short'])
    })

    test('a question finds a case that says it in other words, by the thread it belongs to', async () => {
      const told = 'Twee medewerkers belden onverwacht aan en keken in alle kamers.'
      await index.put([story('visit', told, { tags: { threadIds: ['huisbezoek'] } })])
      expect(await idsFor('onaangekondigd huisbezoek')).toEqual(['visit'])
    })

    test('of cases that hold the same words, the one about the same thread comes first', async () => {
      const told = 'De gemeente vroeg naar de giften.'
      const about = { tags: { threadIds: ['giften-incidenteel'] }, date: '2020-01-01T00:00:00.000Z' }
      await index.put([story('other', told), story('about', told, about)])
      expect((await idsFor('eenmalige giften')).slice(0, 2)).toEqual(['about', 'other'])
    })

    test('a word that is still being typed finds what it may become', async () => {
      expect(await idsFor('terugvorderingsbes')).toEqual(['boete'])
      expect(await idsFor('huurtoesl')).toEqual(['toeslag'])
    })

    test.each([
      ['artikel 17 WWB', 'Zie artikel 17 Participatiewet.'],
      ['pw 17', 'Volgens artikel 17 van de Wet werk en bijstand.'],
    ])('the old name of an act in %s finds the new one and the other way round', async (words, text) => {
      await index.put([story('cites', text)])
      expect(await idsFor(words)).toEqual(['cites'])
    })

    test.each([
      ['pw 58 lid 8', 'Volgens artikel 58, achtste lid, van de Participatiewet kan het college afzien.'],
      ['artikel 58 participatiewet', 'Zie artikel 58 lid 8 PW.'],
      ['artikel 31', 'Zie artikel 31 lid 2 onder m PW.'],
      ['awb 4:84', 'Op grond van artikel 4:84 Awb.'],
    ])('the article in %s is found where a text cites it', async (words, text) => {
      await index.put([story('cites', text), story('numbers', 'Er waren 58 brieven en 31 telefoontjes.')])
      expect(await idsFor(words)).toEqual(['cites'])
    })

    test('fields in the question filter, and what they do not know is read as words', async () => {
      expect(await idsFor('wet:pw jaar:2024')).toEqual(['boete'])
      expect(await idsFor('jaar:2023..2024 oorzaak:wet')).toEqual(['toeslag', 'gift'])
      expect(await idsFor('jaar:2024', { filter: { years: [2023] } })).toEqual([])
      expect(await idsFor('wet:boodschappen')).toEqual(['gift'])
    })

    test('an exact phrase must stand there word for word', async () => {
      expect(await idsFor('"een boete en"')).toEqual(['boete'])
      expect(await idsFor('"boete een en"')).toEqual([])
    })

    test('a minus leaves out, OF takes either', async () => {
      expect(await idsFor('boete OF boodschappen')).toHaveLength(2)
      expect(await idsFor('boete OF boodschappen -vakantie')).toEqual(['gift'])
    })

    test('what the viewer may not see is in no hit, total or facet', async () => {
      const facets = ['years', 'causes', 'statuses'] as const
      const seen = await ask('gift', { facets })
      expect(seen.hits.map(({ id }) => id)).toEqual(['gift'])
      expect(seen.total).toBe(1)
      expect(seen.facets).toEqual({
        years: [{ value: '2023', count: 1 }],
        causes: [{ value: 'wet_te_hard', count: 1 }],
        statuses: [{ value: 'published', count: 1 }],
      })
      expect((await ask('gift', { visible: TEAM })).total).toBe(2)
      expect((await ask('gift', { visible: [] })).total).toBe(0)
    })

    test('a filter on a hidden status finds nothing for who may not see it', async () => {
      expect((await ask('', { filter: { statuses: ['coding'] }, facets: ['statuses'] })).total).toBe(0)
    })

    test('values within a field widen, fields among themselves narrow', async () => {
      expect(await idsFor('', { filter: { years: [2023, 2024] } })).toHaveLength(3)
      expect(await idsFor('', { filter: { years: [2024], causes: ['wet_te_hard'] } })).toEqual(['toeslag'])
      expect(await idsFor('', { filter: { severityMin: 2 } })).toEqual(['gift'])
    })

    test('a facet counts what choosing another of its values would give', async () => {
      const { facets, total } = await ask('', {
        filter: { years: [2023] },
        facets: ['years', 'regulationIds'],
      })
      expect(total).toBe(1)
      expect(facets.years).toEqual([
        { value: '2024', count: 2 },
        { value: '2023', count: 1 },
      ])
      expect(facets.regulationIds).toEqual([{ value: 'pw', count: 1 }])
    })

    test('a precedent is found as a precedent only', async () => {
      await index.put([
        searchDocument('gift', { kind: 'precedent', texts: { title: 'Uitspraak over giften' } }),
      ])
      expect(await idsFor('giften', { kind: 'precedent' })).toEqual(['gift'])
      expect((await ask('giften')).total).toBe(1)
      await index.remove([{ kind: 'precedent', id: 'gift' }])
      expect(await idsFor('giften')).toEqual(['gift'])
    })

    test('sorts by date either way, and pages do not overlap', async () => {
      expect(await idsFor('', { sort: 'oldest' })).toEqual(['gift', 'boete', 'toeslag'])
      expect(await idsFor('', { limit: 2 })).toEqual(['toeslag', 'boete'])
      expect(await idsFor('', { limit: 2, offset: 2 })).toEqual(['gift'])
    })

    test('highlights are whole words of the original text, in compounds and with diacritics', async () => {
      await index.put([
        story('marks', 'Zij diende één beroepschrift in tegen het terugvorderingsbesluit over haar café.'),
      ])
      const marked = async (words: string) => {
        const snippet = (await ask(words)).hits.find(({ id }) => id === 'marks')?.snippets[0]
        return snippet?.highlights.map(({ start, end }) => snippet.text.slice(start, end))
      }
      expect(await marked('besluit')).toEqual(['terugvorderingsbesluit'])
      expect(await marked('cafe')).toEqual(['café'])
    })

    test('a snippet of a long text shows the found words', async () => {
      const padding = 'Daarna gebeurde er een hele tijd niets bijzonders. '.repeat(40)
      await index.put([story('long', `${padding}Toen kwam de deurwaarder langs. ${padding}`)])
      const snippet = (await ask('deurwaarder')).hits[0]?.snippets[0]
      expect(snippet?.text).toContain('deurwaarder')
      expect(snippet?.text.length).toBeLessThanOrEqual(260)
    })

    test('each hit tells why it was found, in parts that add up, only when asked', async () => {
      const told = 'De gemeente hield een schenking in volgens artikel 31 Pw.'
      await index.put([story('told', told, { tags: { threadIds: ['giften-incidenteel'] } })])
      const { hits } = await ask('eenmalige gift art 31 pw', { explain: true })
      const why = hits.find(({ id }) => id === 'told')?.why ?? []
      expect(why.map(({ kind, typed, found }) => [kind, typed, found])).toEqual(
        expect.arrayContaining([
          ['word', 'gift', ['schenking']],
          ['article', 'art 31 pw', ['artikel 31 Pw']],
          ['thread', 'giften-incidenteel', []],
        ]),
      )
      expect(why.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 1)
      expect((await ask('gift')).hits.map(({ why }) => why)).toEqual([[], []])
    })

    test('the same question gives the same answer', async () => {
      const request = { facets: ['years'] as const, visible: TEAM }
      expect(await ask('giften boete vakantie', request)).toEqual(await ask('giften boete vakantie', request))
    })

    test('a rebuild replaces everything', async () => {
      await index.rebuild([[story('first', 'Over giften.')], [story('second', 'Over boetes.')]])
      expect(await index.refs()).toEqual([
        { kind: 'case', id: 'first' },
        { kind: 'case', id: 'second' },
      ])
      expect(await idsFor('boete')).toEqual(['second'])
    })

    test.each(HOSTILE_WORDS.map((words) => [JSON.stringify(words).slice(0, 40), words]))(
      'the words %s are no error',
      async (_, words) => {
        expect((await ask(words, { facets: ['years'] })).total).toBeGreaterThanOrEqual(0)
      },
    )

    test('a question too long to look at is shortened, and the answer says so', async () => {
      const answer = await ask(`boodschappen ${'lorem '.repeat(20_000)}`)
      expect(answer.notes).toContain('QUERY_SHORTENED')
      expect(answer.hits[0]?.id).toBe('gift')
    })

    test('no query is a syntax error', async () => {
      const typed = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc
          .array(
            fc.constantFrom('"', '-', ' ', 'OF', 'gift', ':', '(', '*', 'wet', 'jaar', '..', 'NEAR', 'boete'),
          )
          .map((parts) => parts.join('')),
      )
      await fc.assert(
        fc.asyncProperty(typed, async (words) => {
          expect((await ask(words)).total).toBeGreaterThanOrEqual(0)
        }),
        { numRuns: 200 },
      )
    })
  })
}
