// The metadata that goes with a frozen letter: for the archive (MDTO) and for disclosure (DiWoo).
import { createHash } from 'node:crypto'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { editionOf, frontPage, type LetterEdition, publicForm } from '#core/letter/edition.ts'
import { diwooXml } from '#letters/diwoo.ts'
import { mdtoXml } from '#letters/mdto.ts'

const edition: LetterEdition = {
  version: 4,
  status: 'frozen',
  draft: {
    year: 2025,
    head: {
      to: 'De minister',
      from: 'Signaleringsteam',
      date: '2026-02-02',
      reference: '2025-1',
      subject: 'Knelpunten <2025> & handhaving',
      contact: 'Secretariaat',
    },
    sections: [],
    numbers: [],
    basis: { countedOn: '2026-02-02', codebookVersion: '1', threshold: 10 },
  },
}
const bytes = new TextEncoder().encode('een brief')
const files = [
  { name: 'brief.pdf', bytes },
  { name: 'tabel.csv', bytes: new Uint8Array() },
]

/** The names of elements in order, each with the path to it, and the text of those that hold only text. */
function read(xml: string): readonly (readonly [path: string, text: string])[] {
  const parser = new SaxesParser({ xmlns: true })
  const path: string[] = []
  const found: [string, string][] = []
  parser.on('opentag', ({ local }) => {
    path.push(local)
    found.push([path.join('/'), ''])
  })
  parser.on('text', (text) => {
    const last = found.at(-1)
    if (last) last[1] += text
  })
  parser.on('closetag', () => void path.pop())
  parser.write(xml).close()
  return found
}
const childrenOf = (xml: string, parent: string) =>
  read(xml).flatMap(([path]) =>
    path.startsWith(`${parent}/`) && !path.slice(parent.length + 1).includes('/')
      ? [path.slice(parent.length + 1)]
      : [],
  )
const textAt = (xml: string, path: string) => read(xml).find(([each]) => each === path)?.[1]

/** The order in which the schema of MDTO has the elements. */
const RECORD_ORDER =
  'identificatie naam aggregatieniveau classificatie trefwoord omschrijving raadpleeglocatie dekkingInTijd dekkingInRuimte taal event waardering bewaartermijn informatiecategorie isOnderdeelVan bevatOnderdeel heeftRepresentatie aanvullendeMetagegevens gerelateerdInformatieobject archiefvormer betrokkene activiteit beperkingGebruik'.split(
    ' ',
  )

describe('a letter for the archive', () => {
  const [record, pdf, csv] = mdtoXml(edition, files)

  test('is a record with all that is required, in the order of the schema', () => {
    const xml = record?.xml ?? ''
    const children = childrenOf(xml, 'MDTO/informatieobject')
    expect(children).toEqual(children.toSorted((a, b) => RECORD_ORDER.indexOf(a) - RECORD_ORDER.indexOf(b)))
    for (const required of ['identificatie', 'naam', 'waardering', 'archiefvormer', 'beperkingGebruik'])
      expect(children).toContain(required)
    expect(children.every((name) => RECORD_ORDER.includes(name))).toBe(true)
    expect(textAt(xml, 'MDTO/informatieobject/omschrijving')).toBe('Knelpunten <2025> & handhaving')
    expect(textAt(xml, 'MDTO/informatieobject/waardering/begripLabel')).toBe('Blijvend te bewaren')
    expect(children.filter((name) => name === 'heeftRepresentatie')).toHaveLength(2)
  })

  test('each file tells its size, its format, its checksum and which record it shows', () => {
    const xml = pdf?.xml ?? ''
    expect(childrenOf(xml, 'MDTO/bestand')).toEqual([
      'identificatie',
      'naam',
      'omvang',
      'bestandsformaat',
      'checksum',
      'isRepresentatieVan',
    ])
    expect(textAt(xml, 'MDTO/bestand/omvang')).toBe('9')
    expect(textAt(xml, 'MDTO/bestand/checksum/checksumWaarde')).toBe(
      createHash('sha256').update('een brief').digest('hex'),
    )
    expect(textAt(xml, 'MDTO/bestand/checksum/checksumDatum')).toBe('2026-02-02T00:00:00')
    expect(textAt(xml, 'MDTO/bestand/bestandsformaat/begripCode')).toBe('fmt/276')
    expect(textAt(xml, 'MDTO/bestand/isRepresentatieVan/verwijzingIdentificatie/identificatieKenmerk')).toBe(
      textAt(record?.xml ?? '', 'MDTO/informatieobject/identificatie/identificatieKenmerk'),
    )
    expect(textAt(csv?.xml ?? '', 'MDTO/bestand/omvang')).toBe('0')
  })

  test('names no element twice in one place without a value', () => {
    for (const { xml } of [record, pdf, csv].flatMap((file) => (file ? [file] : [])))
      for (const [path, text] of read(xml))
        if (/(?:Naam|Kenmerk|Bron|Label|Code)$/.test(path)) expect(text.trim(), path).not.toBe('')
  })
})

describe('a letter for disclosure', () => {
  test('tells who publishes it, its title, category, date and what was done with it', () => {
    const xml = diwooXml(edition)
    const root = 'Document/DiWoo'
    const children = childrenOf(xml, root)
    expect(new Set(children).size).toBe(children.length)
    for (const required of ['publisher', 'titelcollectie', 'classificatiecollectie', 'documenthandelingen'])
      expect(children).toContain(required)
    expect(textAt(xml, `${root}/titelcollectie/officieleTitel`)).toBe('Knelpuntenbrief 2025')
    expect(textAt(xml, `${root}/creatiedatum`)).toBe('2026-02-02')
    expect(textAt(xml, `${root}/documenthandelingen/documenthandeling/soortHandeling`)).toBe('vaststelling')
    expect(xml).toContain('resource="https://identifier.overheid.nl/tooi/def/thes/kern/c_99a836c7"')
  })
})

describe('a letter that was settled some time after it was drafted', () => {
  const { draft } = edition
  const letter = { status: 'frozen', currentVersion: 2, frozenAt: '2026-03-20T09:00:00.000Z' } as const

  test('says so with the day of settling, on its front page and for the archive', () => {
    const settled = editionOf(letter, { draft, version: 2 })
    expect(frontPage(settled).standing).toBe('Vastgesteld op 20 maart 2026, versie 2')
    const record = mdtoXml(settled, files)[0]?.xml ?? ''
    expect(textAt(record, 'MDTO/informatieobject/event/eventTijd')).toBe('2026-03-20')
    expect(diwooXml(settled)).toContain('>2026-03-20T00:00:00<')
  })

  test('carries that day throughout, and not the day of its first draft', () => {
    const settled = editionOf(letter, { draft, version: 2 })
    expect(frontPage(settled).lines).toContainEqual(['Datum', '20 maart 2026'])
    expect(textAt(diwooXml(settled), 'Document/DiWoo/creatiedatum')).toBe('2026-03-20')
    for (const { xml } of mdtoXml(settled, files)) expect(xml).not.toContain('2026-02-02')
    expect(publicForm(settled).head.date).toBe('2026-03-20')
    expect(publicForm(editionOf(letter, { draft, version: 1 })).head.date).toBe('2026-02-02')
  })

  test('the day is the one on a Dutch calendar', () => {
    const atNight = { ...letter, frozenAt: '2026-03-19T23:30:00.000Z' }
    const settled = editionOf(atNight, { draft, version: 2 })
    expect(frontPage(settled).standing).toBe('Vastgesteld op 20 maart 2026, versie 2')
    expect(diwooXml(settled)).toContain('>2026-03-20T00:00:00<')
  })

  test('an earlier version of it stays the draft it was', () => {
    expect(frontPage(editionOf(letter, { draft, version: 1 })).standing).toBe(
      'CONCEPT, versie 1, 2 februari 2026',
    )
  })
})
