// What every search index promises, whatever engine is behind it.
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { digestOf } from '#search/digest.ts'
import type { SearchAnswer, SearchIndex, SearchRequest } from '#search/search.ts'
import { CORPUS, HOSTILE_WORDS } from './contractCorpus.ts'
import { describeOutOfSight } from './outOfSight.contract.ts'
import { searchDocument, story } from './searchDocument.ts'
import { describeFields } from './searchFields.contract.ts'
import { describeWording } from './searchWording.contract.ts'

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
      await index.remove(await index.held())
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

    describeWording(() => index, ask)
    describeOutOfSight(() => index)
    describeFields(() => index, ask)

    test('an exact phrase must stand there word for word', async () => {
      expect(await idsFor('"een boete en"')).toEqual(['boete'])
      expect(await idsFor('"boete een en"')).toEqual([])
    })

    test('a minus leaves out, OF takes either', async () => {
      expect(await idsFor('boete OF boodschappen')).toHaveLength(2)
      expect(await idsFor('boete OF boodschappen -vakantie')).toEqual(['gift'])
    })

    test('who leaves out all that is asked finds nothing, also nothing that is like it', async () => {
      for (const words of ['boete -boete', 'boodschappen boete -boete -boodschappen'])
        expect(await ask(words)).toMatchObject({
          hits: [],
          total: 0,
          partialFrom: null,
          notes: ['ASKED_AND_EXCLUDED'],
        })
      expect(await idsFor('boete boodschappen -boete')).toEqual(['gift'])
    })

    test('a phrase beside OF stays a phrase, and nothing without it or the other is found', async () => {
      expect((await idsFor('"een boete en" OF boodschappen')).toSorted()).toEqual(['boete', 'gift'])
      expect(await idsFor('"boete een en" OF boodschappen')).toEqual(['gift'])
      expect(await idsFor('boodschappen OF "een boete en" -vakantie')).toEqual(['gift'])
      expect(await idsFor('"boete een en" OF "en boete een"')).toEqual([])
      expect(await idsFor('"boete een en" OF "een boete en" toeslag')).toEqual(['boete'])
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

    test('a snippet of a long text shows the found words, with dots where more was written', async () => {
      const padding = 'Daarna gebeurde er een hele tijd niets bijzonders. '.repeat(40).trimEnd()
      const snippetOf = async (text: string) => {
        await index.put([story('long', text)])
        return (await ask('deurwaarder')).hits[0]?.snippets[0]
      }
      const middle = await snippetOf(`${padding} Toen kwam de deurwaarder langs. ${padding}`)
      expect(middle?.text).toMatch(/^… .*deurwaarder.* …$/)
      expect(middle?.text.length).toBeLessThanOrEqual(260)
      expect(middle?.highlights.map(({ start, end }) => middle.text.slice(start, end))).toEqual([
        'deurwaarder',
      ])
      expect((await snippetOf(`‘De deurwaarder kwam. ${padding}`))?.text).toMatch(/^‘De deurwaarder.* …$/)
      expect((await snippetOf(`${padding} Toen kwam de deurwaarder.`))?.text).toMatch(
        /^… .*Toen kwam de deurwaarder\.$/,
      )
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

    test('of cases that answer as well, the more complete one comes first, and then the newer', async () => {
      const bare = 'Een stacaravan op een camping.'
      await index.put([
        story('older', bare, { date: '2024-01-01T00:00:00.000Z' }),
        story('coded', bare, { date: '2023-01-01T00:00:00.000Z', severity: 2 }),
        story('newer', bare, { date: '2025-06-01T00:00:00.000Z' }),
        story('better', 'Een kapotte stacaravan op een camping.', { date: '2022-01-01T00:00:00.000Z' }),
      ])
      expect(await idsFor('kapotte stacaravan')).toEqual(['better', 'coded', 'newer', 'older'])
    })

    test('what says the same in other words comes before what does not', async () => {
      const shared = 'Over de rekening.'
      await index.put([
        story('other', `${shared} De fietsenmaker verving een ketting.`, {
          date: '2025-06-01T00:00:00.000Z',
        }),
        story('alike', `${shared} Een schenking van haar grootmoeder telde als inkomen.`),
      ])
      expect(await idsFor('rekening, oma gaf geld')).toEqual(['alike', 'other'])
    })

    test('the same question gives the same answer', async () => {
      const request = { facets: ['years'] as const, visible: TEAM }
      expect(await ask('giften boete vakantie', request)).toEqual(await ask('giften boete vakantie', request))
    })

    test('a rebuild replaces everything', async () => {
      const [first, second] = [story('first', 'Over giften.'), story('second', 'Over boetes.')]
      await index.rebuild([[first], [second]])
      expect(await index.held()).toEqual([
        { kind: 'case', id: 'first', digest: digestOf(first) },
        { kind: 'case', id: 'second', digest: digestOf(second) },
      ])
      expect(await idsFor('boete')).toEqual(['second'])
    })

    test('what is held of a document tells its content, texts and tags alike', async () => {
      const digest = async () => (await index.held()).find(({ id }) => id === 'gift')?.digest
      const before = await digest()
      const gift = CORPUS.find(({ id }) => id === 'gift')
      if (gift === undefined) throw new Error('the corpus has a gift')
      await index.put([{ ...gift, tags: { ...gift.tags, years: ['1999'] } }])
      expect(await digest()).not.toBe(before)
      await index.put([gift])
      expect(await digest()).toBe(before)
    })

    test.each(HOSTILE_WORDS.map((words) => [JSON.stringify(words).slice(0, 40), words]))(
      'the words %s are no error',
      async (_, words) => {
        expect((await ask(words, { facets: ['years'] })).total).toBeGreaterThanOrEqual(0)
      },
    )

    test('a question too long to look at is shortened, and the answer says so', async () => {
      const answer = await ask(`boodschappen ${'lorem '.repeat(20_000)}`)
      expect(answer.notes).toContain('QUERY_CUT')
      expect(answer.hits[0]?.id).toBe('gift')
    })

    test('all exact phrases must be there, and none that is left out', async () => {
      await index.put([
        story('both', 'De rode bus reed langs het oude huis.'),
        story('one', 'De rode bus reed weg, oude man in huis.'),
      ])
      expect(await idsFor('"rode bus" "oude huis"')).toEqual(['both'])
      expect(await idsFor('bus -"oude huis" -"rode fiets"')).toEqual(['one'])
    })

    test('everything found comes in the order of its pages', async () => {
      const asked = { words: 'gift boete', kind: 'case', visible: ['published'] } as const
      const { hits, total } = await index.search({ ...asked, limit: 100 })
      expect(total).toBeGreaterThan(1)
      expect(await index.ids(asked)).toEqual(hits.map(({ id }) => id))
      expect(await index.ids({ ...asked, visible: [] })).toEqual([])
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
