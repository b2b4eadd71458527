// What every search index promises about the fields, rulings and articles of a question, whatever engine is behind it.
import { describe, expect, test } from 'vitest'
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

    test('who names an article of a repealed act is told that the one of now is not known', async () => {
      expect((await ask('artikel 69 Abw')).notes).toEqual(['ACT_REPEALED'])
      expect((await ask('abw 69')).notes).toEqual(['ACT_REPEALED'])
      expect((await ask('artikel 54 wwb')).notes).toEqual([])
    })
  })
}
