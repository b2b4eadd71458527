// The letter as a file: Word, web page and JSON.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import type { LetterEdition } from '#core/letter/edition.ts'
import type { Table } from '#core/letter.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { exportLetter } from '#letters/exportLetter.ts'
import { pictureOf } from '#letters/pictures/picture.ts'
import { openLetterWorld } from '../support/letterWorld.ts'

let edition: LetterEdition
beforeAll(() => {
  const { house } = openLetterWorld()
  edition = { draft: composeLetter(letterFacts(house.db, 2025, '2026-02-02')), version: 1, status: 'draft' }
})

const partsOf = (bytes: Uint8Array) => unzipSync(bytes)
const xmlOf = (bytes: Uint8Array, path = 'word/document.xml') =>
  strFromU8(partsOf(bytes)[path] ?? new Uint8Array())
const linesOf = (xml: string) => `${xml.replaceAll('><', '>\n<')}\n`

describe('a letter in Word', () => {
  test('is the letter it was, element by element', async () => {
    const path = fileURLToPath(new URL('../golden/letter-2025.document.xml', import.meta.url))
    const lines = linesOf(xmlOf(await exportLetter(edition, 'docx')))
    if (process.env.UPDATE_GOLDEN) writeFileSync(path, lines)
    expect(lines).toBe(readFileSync(path, 'utf8'))
  })

  test('comes out the same to the byte, whenever it is made', async () => {
    const first = await exportLetter(edition, 'docx')
    const second = await exportLetter(structuredClone(edition), 'docx')
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  test('has headings, repeated table headers, captions and the Dutch language', async () => {
    const bytes = await exportLetter(edition, 'docx')
    const xml = xmlOf(bytes)
    const tables = edition.draft.sections.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === 'table'),
    )
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(
      edition.draft.sections.filter(({ level }) => level === 1).length,
    )
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length)
    expect(xml.match(/<w:pStyle w:val="Caption"\/>/g)).toHaveLength(tables.length)
    expect(xmlOf(bytes, 'word/styles.xml')).toContain('w:lang w:val="nl-NL"')
    expect(xmlOf(bytes, 'docProps/core.xml')).toContain('<dc:title>Knelpuntenbrief 2025</dc:title>')
  })

  test('is formatted by named styles alone, so that another house style takes hold everywhere', async () => {
    const bytes = await exportLetter(edition, 'docx')
    const direct =
      /<w:(?:jc|b|i|u|color|sz|shd|rFonts|spacing|ind|tblBorders|tcBorders|tblCellMar|tcMar)[ />]/
    for (const path of Object.keys(partsOf(bytes)).filter((name) =>
      /word\/(?:document|header|footer)/.test(name),
    ))
      expect(xmlOf(bytes, path)).not.toMatch(direct)
    const styles = xmlOf(bytes, 'word/styles.xml')
    const used = new Set(
      [...xmlOf(bytes).matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map(([, name]) => name),
    )
    expect([...used].filter((name) => !styles.includes(`w:styleId="${name}"`))).toEqual([])
    expect(used).toContain('Brieftabel')
  })

  test('no list begins or ends with one item alone on a page, apart from the sentence that leads to it', async () => {
    const bytes = await exportLetter(edition, 'docx')
    const styles = [...xmlOf(bytes).matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, id = '']) => id)
    const items = styles.filter((id) => id.startsWith('Opsomming')).map((id) => id === 'Opsomming bijeen')
    const lists = edition.draft.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'list' ? [block.paragraphs.length] : [])),
    )
    for (const length of lists) {
      const kept = items.splice(0, length)
      expect(kept).toHaveLength(length)
      expect(kept.at(-1)).toBe(false)
      if (length > 1) expect([kept[0], kept.at(-2)]).toEqual([true, true])
    }
    expect(items).toEqual([])
    const sheet = xmlOf(bytes, 'word/styles.xml')
    for (const id of ['Aanloop', 'Opsomming bijeen'])
      expect(sheet).toMatch(new RegExp(`w:styleId="${id}"(?:(?!</w:style>).)*<w:keepNext/>`))
    expect(styles).toContain('Aanloop')
  })

  test('says whether it is a draft', async () => {
    const frozen = await exportLetter({ ...edition, status: 'frozen' }, 'docx')
    expect(xmlOf(await exportLetter(edition, 'docx'))).toContain('CONCEPT, versie 1, 2 februari 2026')
    expect(xmlOf(frozen)).toContain('Vastgesteld, versie 1, 2 februari 2026')
  })
})

describe('a letter as a PDF', () => {
  test('is tagged, in Dutch, with a title, and the same to the byte whenever it is made', async () => {
    const bytes = Buffer.from(await exportLetter(edition, 'pdf'))
    const text = bytes.toString('latin1')
    expect(text).toMatch(/\/Marked true/)
    expect(text).toMatch(/\/Lang ?\(nl-NL\)/)
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text).toContain('Knelpuntenbrief 2025')
    expect(bytes.equals(Buffer.from(await exportLetter(structuredClone(edition), 'pdf')))).toBe(true)
  })

  test('text that looks like markup stays text', async () => {
    const [section, ...others] = edition.draft.sections
    if (!section) throw new Error('no sections')
    const sections = [{ ...section, heading: '#panic("x") *vet* $1 <kop>' }, ...others]
    const bytes = await exportLetter({ ...edition, draft: { ...edition.draft, sections } }, 'pdf')
    expect(bytes.length).toBeGreaterThan(10_000)
  })
})

describe('a letter as OpenDocument', () => {
  test('tells its kind first, has headings, lists and repeated table headers, in Dutch', async () => {
    const bytes = await exportLetter(edition, 'odt')
    expect(strFromU8(bytes.slice(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
    const xml = xmlOf(bytes, 'content.xml')
    const blocks = edition.draft.sections.flatMap((section) => section.blocks)
    const tables = blocks.filter(({ kind }) => kind === 'table')
    expect(xml.match(/<text:h /g)).toHaveLength(edition.draft.sections.length)
    expect(xml.match(/<table:table-header-rows>/g)).toHaveLength(tables.length)
    expect(xml.match(/<text:list /g)).toHaveLength(blocks.filter(({ kind }) => kind === 'list').length)
    expect(xmlOf(bytes, 'styles.xml')).toContain('fo:language="nl"')
    const again = await exportLetter(structuredClone(edition), 'odt')
    expect(Buffer.from(bytes).equals(Buffer.from(again))).toBe(true)
  })

  test('keeps the rows of a table together that Word keeps together', async () => {
    const bytes = await exportLetter(edition, 'odt')
    const inWord = xmlOf(await exportLetter(edition, 'docx'))
    const rows = xmlOf(bytes, 'content.xml').match(/<table:table-row .*?<\/table:table-row>/gs) ?? []
    const kept = rows.map((row) => /(?:Tabelkop|_20_bijeen)/.test(row))
    const keptInWord = (inWord.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
      /w:pStyle w:val="Tabel(?:kop|[^"]* bijeen)/.test(row),
    )
    expect(kept).toEqual(keptInWord)
    expect(new Set(kept).size).toBe(2)
    const styles = xmlOf(bytes, 'styles.xml')
    for (const name of ['Tabelkop', 'Tabeltekst_20_bijeen', 'Tabelgetal_20_bijeen'])
      expect(styles).toMatch(
        new RegExp(`style:name="${name}"(?:(?!</style:style>).)*fo:keep-with-next="always"`, 's'),
      )
    // LibreOffice looks at the rows only when it is told to, in a set of its own name space.
    expect(xmlOf(bytes, 'settings.xml')).toMatch(
      /xmlns:ooo=.*config:name="ooo:configuration-settings".*config:name="TableRowKeep"[^>]*>true</s,
    )
  })

  test('every part of it is well-formed, and a word of a case cannot become markup', async () => {
    const [section, ...others] = edition.draft.sections
    if (!section) throw new Error('no sections')
    const sections = [{ ...section, heading: '</text:h><x a="1">&' }, ...others]
    const bytes = await exportLetter({ ...edition, draft: { ...edition.draft, sections } }, 'odt')
    for (const path of ['content.xml', 'styles.xml', 'settings.xml', 'meta.xml', 'META-INF/manifest.xml']) {
      const parser = new SaxesParser({ xmlns: true })
      parser.write(xmlOf(bytes, path)).close()
    }
    expect(xmlOf(bytes, 'content.xml')).toContain('&lt;/text:h&gt;')
  })
})

describe('a letter as a web page', () => {
  test('every number leads to what was counted', async () => {
    const html = new TextDecoder().decode(await exportLetter(edition, 'html'))
    const places = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    expect(targets.filter((target) => !places.has(target))).toEqual([])
    expect(targets.length).toBeGreaterThan(80)
    expect(html).toContain('<html lang="nl">')
  })

  test('text from cases is shown as text', async () => {
    const [section, ...others] = edition.draft.sections
    if (!section) throw new Error('no sections')
    const sections = [{ ...section, heading: '<script>alert("x")</script>' }, ...others]
    const html = new TextDecoder().decode(
      await exportLetter({ ...edition, draft: { ...edition.draft, sections } }, 'html'),
    )
    expect(html).not.toContain('<script')
  })
})

describe('a letter with all that belongs beside it', () => {
  test('has every document, every table with its columns explained, and metadata for each file', async () => {
    const bundle = partsOf(await exportLetter({ ...edition, status: 'frozen' }, 'zip'))
    const names = Object.keys(bundle)
    const tables = edition.draft.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    )
    for (const extension of ['docx', 'odt', 'pdf', 'html', 'json'] as const)
      expect(bundle[`knelpuntenbrief-2025-versie-1.${extension}`]).toEqual(
        new Uint8Array(await exportLetter({ ...edition, status: 'frozen' }, extension)),
      )
    expect(names.filter((name) => /^tabellen\/tabel-\d+(?:-[a-z0-9]+)+\.csv$/.test(name))).toHaveLength(
      tables.length,
    )
    expect(names).toContain('tabellen/tabel-02-gegevens-van-knelpunt-k-1.csv')
    expect(names).toContainEqual(expect.stringMatching(/^tabellen\/tabel-\d+-hoofdoorzaken\.csv$/))
    const dictionary = strFromU8(bundle['tabellen/datawoordenboek.csv'] ?? new Uint8Array())
    expect(dictionary.trimEnd().split('\r\n')).toHaveLength(
      1 + tables.reduce((sum, { columns }) => sum + columns.length, 0),
    )
    const described = dictionary.trimEnd().split('\r\n').slice(1)
    expect(described.filter((row) => row.endsWith(';'))).toEqual([])
    expect(dictionary).toMatch(/hoofdoorzaken\.csv.*;Aantal;geheel getal;casussen;2025;/)
    expect(dictionary).toMatch(/;Sinds;jaar;;;/)
    expect(dictionary).toMatch(/;Sinds 2024;geheel getal;casussen;2024–2025;/)
    const content = names.filter((name) => !name.startsWith('metagegevens/'))
    expect(names.filter((name) => name.endsWith('.mdto.xml'))).toHaveLength(content.length + 1)
    expect(names).toContain('metagegevens/diwoo.xml')
  })

  test('is not described for archive and disclosure while it is a draft', async () => {
    const names = Object.keys(partsOf(await exportLetter({ ...edition, status: 'draft' }, 'zip')))
    expect(names).toContain('tabellen/datawoordenboek.csv')
    expect(names.filter((name) => name.startsWith('metagegevens/'))).toEqual([])
  })
})

describe('a picture in a letter', () => {
  test('stands in every document, with words for who does not see it', async () => {
    const described = 'Staafdiagrammen bij tabel'
    expect(new TextDecoder().decode(await exportLetter(edition, 'html'))).toContain(
      `aria-label="${described}`,
    )
    expect(xmlOf(await exportLetter(edition, 'docx'))).toContain(`descr="${described}`)
    expect(xmlOf(await exportLetter(edition, 'odt'), 'content.xml')).toContain(`<svg:desc>${described}`)
  })

  test('shows no count that its table hides', () => {
    const table: Table = {
      caption: 'Tabel 3. Casussen per jaar',
      picture: 'years',
      columns: ['Draad', '2024', '2025'],
      rows: [{ cells: [{ text: 'Giften' }, { text: '–', numberId: 'x' }, { text: '12' }] }],
    }
    const shown = [...(pictureOf(table)?.svg ?? '').matchAll(/>([^<>]+)<\/text>/g)].map((match) => match[1])
    expect(shown).toEqual(['Giften', '–', '2024', '12', '2025'])
    const hidden = { ...table, rows: [{ cells: [{ text: 'Giften' }, { text: '–' }, { text: '–' }] }] }
    expect(pictureOf(hidden)).toBeNull()
  })

  test('draws the years that stand alone, of the rows that are to be drawn, each by its own name', () => {
    const cells = (...texts: readonly string[]) => ({ cells: texts.map((text) => ({ text })) })
    const svg = pictureOf({
      caption: 'Tabel 5. Casussen per jaar',
      picture: 'years',
      drawn: { each: 'hoofdthema', rows: [{ at: 0, name: 'Maatwerk' }] },
      columns: ['Draad', '2021 tot en met 2023', '2024', '2025'],
      rows: [cells('Maatwerk (hoofdthema)', '20', '13', '18'), cells('Alle casussen', '45', '36', '39')],
    })?.svg
    const shown = [...(svg ?? '').matchAll(/>([^<>]+)<\/text>/g)].map((match) => match[1])
    expect(shown).toEqual(['Maatwerk', '13', '2024', '18', '2025'])
    expect(svg).toContain('Per hoofdthema een staaf voor elk jaar.')
  })

  test('a field of shades carries every count and its headings', () => {
    const svg = pictureOf({
      caption: 'Tabel 4. Draden en bepalingen',
      picture: 'heat',
      columns: ['Draad', 'artikel 58', 'artikel 18'],
      rows: [{ cells: [{ text: 'Giften' }, { text: '40' }, { text: '5' }] }],
    })?.svg
    for (const words of ['artikel 58', 'artikel 18', 'Giften', '40', '5'])
      expect(svg).toContain(`>${words}</text>`)
  })
})

describe('a letter as data', () => {
  test('tells no hidden value and no case', async () => {
    const json = new TextDecoder().decode(await exportLetter(edition, 'json'))
    expect(json).not.toMatch(/caseIds|"value"|"query"|t0000000-/)
    expect(json).toContain('"shown":"33"')
  })
})
