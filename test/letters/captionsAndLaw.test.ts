// In every kind of document a picture has a caption of its own, and a provision in annex A leads to its text.
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { LetterEdition } from '#core/letter/edition.ts'
import type { Table } from '#core/letter.ts'
import { composedOn } from '#db/letters.ts'
import { exportLetter } from '#letters/exportLetter.ts'
import { openLetterWorld } from '../support/letterWorld.ts'

const draft = composedOn(openLetterWorld().house.db, 2025, '2026-02-02')
const edition: LetterEdition = { draft, version: 1, status: 'draft' }
const tables = draft.sections.flatMap(({ blocks }) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
)
const texts = draft.sections.flatMap(({ blocks }) =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [] : block.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')),
  ),
)
const figures = tables.flatMap(({ figure }) => figure ?? [])

const partOf = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())
const docx = async () => partOf(await exportLetter(edition, 'docx'), 'word/document.xml')
const odt = async () => partOf(await exportLetter(edition, 'odt'), 'content.xml')
const html = async (letter = edition) => new TextDecoder().decode(await exportLetter(letter, 'html'))
const textOf = (xml: string) => xml.replace(/<[^>]+>/g, '')

describe('the caption of a picture', () => {
  test('is numbered apart from tables, says what is seen, of which years, and in which table the counts stand', () => {
    expect(figures).toEqual([
      'Figuur 1. Gepubliceerde casussen per hoofdthema, 2024 en 2025: een staaf per jaar van publicatie, alle op dezelfde schaal (aantallen in tabel 7)',
      'Figuur 2. Gepubliceerde casussen per knelpunt, 2024 en 2025: een staaf per jaar van publicatie, alle op dezelfde schaal (aantallen in tabel 8)',
    ])
    for (const figure of figures) {
      const [, number] = /tabel (\d+)\)$/.exec(figure) ?? []
      const named = tables.find(({ caption }) => caption.startsWith(`Tabel ${number}. `))
      expect(named?.figure).toBe(figure)
    }
  })

  test('is what the text names by its number, and no text is left with a place for one', () => {
    expect(texts.some((text) => text.includes('Figuur 1 toont de hoofdthema’s'))).toBe(true)
    expect(texts.filter((text) => text.includes('[['))).toEqual([])
  })

  test('is counted in Word, below its picture and on the same page', async () => {
    const xml = await docx()
    const below = [
      ...xml.matchAll(
        /<w:pStyle w:val="Afbeelding met bijschrift"\/>(?:(?!<\/w:p>).)*<\/w:p><w:p><w:pPr><w:pStyle w:val="Bijschrift figuur"\/>.*?<\/w:p>/gs,
      ),
    ]
    expect(below.map(([each]) => textOf(each))).toEqual(figures)
    expect(xml.match(/SEQ Figuur /g)).toHaveLength(figures.length)
    const styles = partOf(await exportLetter(edition, 'docx'), 'word/styles.xml')
    expect(styles).toMatch(/w:styleId="Bijschrift figuur">(?:(?!<\/w:style>).)*<w:basedOn w:val="Caption"\/>/)
  })

  test('is counted in OpenDocument, under the style that word processors have for it', async () => {
    const captions = [...(await odt()).matchAll(/<text:p text:style-name="Figure">(.*?)<\/text:p>/g)]
    expect(captions.map(([each]) => textOf(each))).toEqual(figures)
    for (const [caption] of captions) expect(caption).toContain('text:name="Figuur"')
  })

  test('belongs to the picture on the web page and in the PDF, and the description stays', async () => {
    const page = [...(await html()).matchAll(/<figure>.*?<figcaption>(.*?)<\/figcaption><\/figure>/gs)]
    expect(page.map(([, caption]) => caption)).toEqual(figures)
    for (const [figure] of page) expect(figure).toContain('aria-label="Staafdiagrammen bij tabel')
    const pdf = Buffer.from(await exportLetter(edition, 'pdf')).toString('latin1')
    expect(pdf.match(/\/S \/Caption\b/g)?.length).toBe(tables.length + figures.length)
  })

  test('is absent in a letter from before pictures had one', async () => {
    const bare = ({ figure: _, ...table }: Table): Table => table
    const before = {
      ...edition,
      draft: {
        ...draft,
        sections: draft.sections.map((section) => ({
          ...section,
          blocks: section.blocks.map((block) =>
            block.kind === 'table' ? { ...block, table: bare(block.table) } : block,
          ),
        })),
      },
    }
    expect(await html(before)).not.toContain('<figcaption>')
    expect(textOf(partOf(await exportLetter(before, 'odt'), 'content.xml'))).not.toContain('Figuur 2')
    expect(textOf(partOf(await exportLetter(before, 'docx'), 'word/document.xml'))).not.toContain('Figuur 2')
  })
})

const LAW_TEXTS = [
  'https://wetten.overheid.nl/BWBR0015703/2026-02-02/#Artikel22a',
  'https://wetten.overheid.nl/BWBR0015703/2026-02-02/#Artikel31',
]

describe('a provision in annex A', () => {
  test('leads to its text on the day of counting', async () => {
    for (const page of LAW_TEXTS) {
      expect(await html()).toContain(`<a href="${page}">`)
      expect(await odt()).toContain(`xlink:href="${page}"`)
      expect(Buffer.from(await exportLetter(edition, 'pdf')).toString('latin1')).toContain(`/URI (${page})`)
      const [address = '', article = ''] = page.split('#')
      const bytes = await exportLetter(edition, 'docx')
      const [, id] =
        new RegExp(`Id="([^"]+)"[^>]*Target="${address}"`).exec(
          partOf(bytes, 'word/_rels/document.xml.rels'),
        ) ?? []
      expect(id).toBeDefined()
      expect(await docx()).toMatch(new RegExp(`w:anchor="${article}" r:id="`))
    }
  })
})
