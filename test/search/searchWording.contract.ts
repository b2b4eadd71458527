// What every search index promises about the words people use, whatever engine is behind it.
import { describe, expect, test } from 'vitest'
import type { SearchAnswer, SearchIndex, SearchRequest } from '#search/search.ts'
import { searchDocument, story } from './searchDocument.ts'

const TEAM = ['published', 'coding'] as const

type Ask = (words: string, request?: Partial<SearchRequest>) => Promise<SearchAnswer>

/** The part of the contract on words; the index holds the corpus before each test. */
export function describeWording(opened: () => SearchIndex, ask: Ask): void {
  const idsFor = async (words: string): Promise<string[]> => (await ask(words)).hits.map(({ id }) => id)
  const put: SearchIndex['put'] = (documents) => opened().put(documents)

  describe('wording', () => {
    test.each([
      ['bijstands uitkering', 'bijstandsuitkering'],
      ['terugvordering', 'terugvorderingsbesluit'],
      ['terug vordering', 'terugvorderingsbesluit'],
      ['kosten delers norm', 'kostendelersnorm'],
      ['op schorting', 'opgeschorte uitkering'],
      ['zelf standige', 'zelfstandigen'],
      ['norm voor kostendelers', 'kostendelersnorm'],
      ['kostendeler', 'kostendelersnorm'],
      ['toeslag voor huur', 'huurtoeslag'],
      ['huurtoeslag', 'huur toeslag'],
      ['bijstandsuitkering', 'uitkering van de bijstand'],
    ])('%s finds %s', async (words, text) => {
      await put([story('compound', `Het ging om de ${text}.`), story('other', 'Iets over paarden.')])
      expect(await idsFor(words)).toContain('compound')
    })

    test.each([
      ['gekort', 'korting'],
      ['boetes', 'boete'],
      ['melden', 'gemeld'],
      ['kinderen', 'kind'],
      ['COÖPERATIE', 'cooperatie'],
      ['teruggevorderd', 'terugvordering'],
      ['kwijtschelden', 'kwijtgescholden'],
    ])('%s finds %s', async (words, text) => {
      await put([story('inflected', `Het ging om ${text} in mei.`)])
      expect(await idsFor(words)).toContain('inflected')
    })

    test('the word itself comes before a compound that holds it', async () => {
      await put([
        story('part', 'Zij kreeg een inrichtingskrediet van de gemeente.'),
        story('word', 'Zij kreeg een krediet van de gemeente.'),
      ])
      expect(await idsFor('krediet')).toEqual(['word', 'part'])
    })

    test('who asks for one word is not told that some of the words are missing', async () => {
      await put([story('whole', 'Zij kocht een paardendeken.'), story('part', 'Zij kocht een deken.')])
      const one = await ask('paardendeken')
      expect(one.hits.map(({ id }) => id)).toEqual(['whole', 'part'])
      expect(one.notes).toEqual(['WORD_MISSING'])
      expect((await ask('paardendeken kocht')).notes).toEqual(['SOME_WORDS_MISSING'])
    })

    test('what holds the one word asked for comes before what is only about it', async () => {
      const narrative = 'De bank gaf een afschrift. Alle afschriften van de bank kwamen op tafel.'
      await put([
        searchDocument('about', { texts: { title: 'Afschriften van de bank', narrative } }),
        story('word', `${'Het gesprek over haar uitkering duurde lang. '.repeat(6)}Bankafschriften volgden.`),
      ])
      expect(await idsFor('bankafschriften')).toEqual(['word', 'about'])
    })

    test('a ruling is found by the words of the question, not by a part of one', async () => {
      await put([
        story('whole', 'Over een paardendeken.', { kind: 'precedent' }),
        story('part', 'Over een deken.', { kind: 'precedent' }),
      ])
      const { hits } = await ask('paardendeken', { kind: 'precedent' })
      expect(hits.map(({ id }) => id)).toEqual(['whole'])
    })

    test('a misspelt word is read as the word of the collection, and the answer says so', async () => {
      const answer = await ask('terugvorderingsbeslut')
      expect(answer.hits.map(({ id }) => id)).toEqual(['boete'])
      expect(answer.didYouMean).toBe('terugvorderingsbesluit')
      expect(answer.notes).toContain('SPELLING_CORRECTED')
    })

    test('a word the collection knows is never read as another', async () => {
      await put([story('boot', 'Hij had een boot.'), story('boek', 'Hij had een boek.')])
      expect(await idsFor('boot')).toEqual(['boot'])
    })

    test('a word that only stands in what the viewer may not see is not suggested', async () => {
      await put([story('secret', 'Een kwekerij met dahlia’s.', { status: 'coding' })])
      expect((await ask('kwekerei')).didYouMean).toBeNull()
      expect((await ask('kwekerei', { visible: TEAM })).didYouMean).toBe('kwekerij')
    })

    test('a misspelt word that no case holds is read as one that leads to the same in other words', async () => {
      await put([story('income', 'De individuele inkomenstoeslag ging niet door.')])
      const answer = await ask('langdurighijdstoeslag')
      expect(answer.hits[0]?.id).toBe('income')
      expect(answer.didYouMean).toBe('langdurigheidstoeslag')
    })

    test('a compound that no case holds is mended in the part that is misspelt', async () => {
      await put([story('grant', 'De toekenning ging in bij het besluit van maart.')])
      const answer = await ask('toekenningsbeslut')
      expect(answer.didYouMean).toBe('toekenningsbesluit')
      expect(answer.hits[0]?.id).toBe('grant')
    })

    test('a word that is spelt well is not read as another that looks like it', async () => {
      await put([story('boat', 'Zij woonde op een schip.')])
      expect((await ask('schil')).didYouMean).toBeNull()
    })

    test('a word that is spelt well is not read as the beginning of another', async () => {
      await put([story('clause', 'De hardheidsclausule was niet gebruikt.')])
      for (const words of ['te hard', 'wet zelf te hard']) {
        const answer = await ask(words)
        expect(answer.didYouMean).toBeNull()
        expect(answer.notes).not.toContain('SPELLING_CORRECTED')
      }
      expect((await ask('hardheidscl')).didYouMean).toBe('hardheidsclausule')
    })

    test.each([
      ['Fraudewet', 'Zij kreeg een boete.'],
      ['boete', 'Dat volgt uit de Fraudewet.'],
      ['boete', 'Het Boetebesluit laat geen keus.'],
      ['Boetebesluit', 'Zij kreeg een boete.'],
      ['korting', 'Er volgde een verlaging van een maand.'],
      ['verlaging', 'Er volgde een korting van een maand.'],
      ['korting', 'Er volgde een maatregel.'],
      ['maatregel', 'Er volgde een korting.'],
      ['bijstand', 'Hij leeft van de Participatiewet.'],
      ['bijstand', 'Hij zit in de Pw.'],
      ['participatiewet', 'Hij leeft van bijstand.'],
      ['pw', 'Hij leeft van bijstand.'],
      ['korting wegens niet melden vakantie', 'De uitkering werd verlaagd omdat hij zijn reis niet doorgaf.'],
    ])('%s finds what is said in another word: %s', async (words, text) => {
      await put([story('other words', text)])
      expect(await idsFor(words)).toContain('other words')
    })

    test('the same word counts more in the title than in the summary, and there more than in the story', async () => {
      const filler = 'Zij woonde alleen en had geen werk.'
      const spread = (texts: object) => ({
        texts: { title: filler, summary: filler, narrative: filler, ...texts },
      })
      await put([
        searchDocument('narrative', spread({ narrative: 'Zij had een paard en geen werk.' })),
        searchDocument('summary', spread({ summary: 'Zij had een paard en geen werk.' })),
        searchDocument('title', spread({ title: 'Zij had een paard en geen werk.' })),
      ])
      expect(await idsFor('paard')).toEqual(['title', 'summary', 'narrative'])
    })

    test('words that stand beside each other count more than the same words far apart', async () => {
      const between = 'Daarna gebeurde er lange tijd helemaal niets.'
      await put([
        story('apart', `Hij had een zwart jasje. ${between} Het paard stond buiten.`),
        story('beside', `Hij had een zwart paard. ${between} Het jasje hing buiten.`),
      ])
      expect((await idsFor('zwart paard')).slice(0, 2)).toEqual(['beside', 'apart'])
    })

    test('a fixed phrase means what it says as a whole, and its words alone what they mean by themselves', async () => {
      await put([
        story('mistake', 'Hij vulde bij vergissing het oude bedrag in.'),
        story('crash', 'Na een aanrijding op de fiets kon zij niet werken.'),
      ])
      expect(await idsFor('per ongeluk iets fout ingevuld')).not.toContain('crash')
      expect(await idsFor('per ongeluk')).toEqual(['mistake'])
      expect(await idsFor('ongeluk')).toEqual(['crash'])
    })

    test('an abbreviation finds the name of the act and the other way round', async () => {
      await put([story('full', 'Volgens de Participatiewet.'), story('short', 'Volgens de Pw.')])
      expect((await idsFor('pw')).sort()).toEqual(['full', 'short'])
      expect((await idsFor('participatiewet')).sort()).toEqual(['full', 'short'])
    })

    test('a question finds a case that says it in other words, by the thread it belongs to', async () => {
      const told = 'Twee medewerkers belden onverwacht aan en keken in alle kamers.'
      await put([story('visit', told, { tags: { threadIds: ['huisbezoek'] } })])
      expect(await idsFor('onaangekondigd huisbezoek')).toEqual(['visit'])
    })

    test('of cases that hold the same words, the one about the same thread comes first', async () => {
      const told = 'De gemeente vroeg naar de giften.'
      const about = { tags: { threadIds: ['giften-incidenteel'] }, date: '2020-01-01T00:00:00.000Z' }
      await put([story('other', told), story('about', told, about)])
      expect((await idsFor('eenmalige giften')).slice(0, 2)).toEqual(['about', 'other'])
    })

    test('a case tagged with the like article of another act is found by the article asked for', async () => {
      const told = 'Het UWV wil het hele bedrag terug.'
      await put([story('ww', told, { tags: { provisionIds: ['ww-art-36-lid-1'] } })])
      expect((await idsFor('artikel 58 pw'))[0]).toBe('ww')
    })

    test('a word that is still being typed finds what it may become', async () => {
      expect(await idsFor('terugvorderingsbes')).toEqual(['boete'])
      expect(await idsFor('huurtoesl')).toEqual(['toeslag'])
    })

    test.each([
      ['artikel 17 WWB', 'Zie artikel 17 Participatiewet.'],
      ['pw 17', 'Volgens artikel 17 van de Wet werk en bijstand.'],
    ])('the old name of an act in %s finds the new one and the other way round', async (words, text) => {
      await put([story('cites', text)])
      expect(await idsFor(words)).toEqual(['cites'])
    })

    test.each([
      ['pw 58 lid 8', 'Volgens artikel 58, achtste lid, van de Participatiewet kan het college afzien.'],
      ['artikel 58 participatiewet', 'Zie artikel 58 lid 8 PW.'],
      ['artikel 31', 'Zie artikel 31 lid 2 onder m PW.'],
      ['awb 4:84', 'Op grond van artikel 4:84 Awb.'],
      ['58 lid 8 pw', 'Zie artikel 58 lid 8 PW.'],
      ['58 Participatiewet', 'Zie artikel 58 PW.'],
      ['31a pw', 'Zie artikel 31a PW.'],
    ])('the article in %s is found where a text cites it', async (words, text) => {
      await put([story('cites', text), story('numbers', 'Er waren 58 brieven en 31 telefoontjes.')])
      expect(await idsFor(words)).toEqual(['cites'])
    })

    test('a number that tells an age is no article', async () => {
      await put([
        story('young', 'De jongere was nog geen 27 en vroeg Participatiewet aan.'),
        story('cites', 'Zie artikel 27 PW.'),
      ])
      expect((await idsFor('jongere tot 27 Participatiewet'))[0]).toBe('young')
    })

    test('an article that no text cites is found by what it is about, until one cites it', async () => {
      await put([story('about', 'Jongeren moesten een zoektermijn van vier weken afwachten.')])
      expect(await idsFor('artikel 41 lid 4 pw')).toEqual(['about'])
      await put([story('cites', 'Zie artikel 41 lid 4 PW.')])
      expect((await idsFor('artikel 41 lid 4 pw'))[0]).toBe('cites')
    })

    test('what cites an article comes before what only says what it is about, and that before the rest', async () => {
      const tags = { provisionIds: ['pw-art-18b-lid-1'] }
      await put([
        story('other', 'De gemeente wilde haar bankafschriften zien.', { tags }),
        story('about', 'Zij sprak nog te weinig Nederlands en maakte de taaltoets niet.', { tags }),
        story('cites', 'Zie artikel 18b PW.'),
      ])
      expect(await idsFor('art. 18b pw')).toEqual(['cites', 'about', 'other'])
    })

    test('two halves of a word that is in no text are read as that word', async () => {
      await put([story('alimony', 'De vader betaalde alimentatie voor de jongste.')])
      expect(await idsFor('kinder alimentatie')).toContain('alimony')
    })

    test('what holds a word that was typed in pieces comes before what holds one of the pieces often', async () => {
      await put([
        story('whole', 'Het vakantiegeld van een vroegere werkgever werd gekort.'),
        story('piece', 'Hij ging op vakantie. Zijn vakantie was lang, en vakantie was niet gemeld.'),
      ])
      expect((await idsFor('vakantie geld')).slice(0, 2)).toEqual(['whole', 'piece'])
    })

    test('a function word before a word that stands by itself is no piece of it', async () => {
      await put([
        story('asked', 'Het ging om de houding van de medewerker.'),
        story('other', 'Een inhouding op het loon.'),
      ])
      expect((await idsFor('in houding'))[0]).toBe('asked')
    })

    test('a function word before a word that stands nowhere by itself is a piece of it', async () => {
      await put([
        story('whole', 'De wasmachine van het gezin ging kapot.'),
        story('piece', 'Zij kocht een naaimachine. De naaimachine stond in de schuur, een boormachine ook.'),
      ])
      expect((await idsFor('was machine'))[0]).toBe('whole')
      await put([story('alone', 'In de machine zat een fout.')])
      expect((await idsFor('was machine'))[0]).not.toBe('whole')
    })

    test('what is tagged with an article that was asked for follows what cites it, also without its act', async () => {
      const tags = { provisionIds: ['pw-art-18a'] }
      await put([
        story('about', 'Wie te laat meldt kan rekenen op een sanctie.', { tags }),
        story('cites', 'Zie artikel 18a.', { tags }),
        story('other', 'Een kale mededeling.'),
      ])
      expect(await idsFor('artikel 18a')).toEqual(['cites', 'about'])
    })
  })
}
