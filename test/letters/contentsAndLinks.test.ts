// A letter can be walked through: its contents lead to its headings, its sources to their pages, its captions are counted.
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { LetterEdition } from '#core/letter/edition.ts'
import { composedOn } from '#db/letters.ts'
import { exportLetter } from '#letters/exportLetter.ts'
import { openLetterWorld } from '../support/letterWorld.ts'

const composed: LetterEdition = {
  draft: composedOn(openLetterWorld().house.db, 2025, '2026-02-02'),
  version: 1,
  status: 'draft',
}
const sources = [
  'CRvB 10 december 2024, ECLI:NL:CRVB:2024:2192 (K-2).',
  'Participatiewet in balans (Stb. 2025, 312; Kamerstukken 36582).',
  'Participatiewet.',
]
const edition: LetterEdition = {
  ...composed,
  draft: {
    ...composed.draft,
    sections: composed.draft.sections.map((section) =>
      section.id === 'bijlage.d'
        ? {
            ...section,
            blocks: [
              {
                id: 'bijlage.d.stukken',
                kind: 'list' as const,
                paragraphs: sources.map((text, index) => ({
                  id: `bijlage.d.stuk.${index}`,
                  runs: [{ text }],
                  caseIds: [],
                  edited: false,
                })),
              },
            ],
          }
        : section,
    ),
  },
}
const headings = edition.draft.sections.filter(({ level }) => level <= 2).map(({ heading }) => heading)
const PAGES = [
  'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2024:2192',
  'https://zoek.officielebekendmakingen.nl/stb-2025-312.html',
  'https://zoek.officielebekendmakingen.nl/dossier/36582',
  'https://wetten.overheid.nl/jci1.3:c:BWBR0015703',
]
/** The texts of the provisions in annex A. */
const LAW_TEXTS = ['#Artikel22a', '#Artikel31']

const partOf = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())
const textOf = (xml: string) => xml.replace(/<[^>]+>/g, '').replaceAll('&apos;', '’')

describe('in Word', () => {
  test('the contents are a field with every heading in it, each of which leads there', async () => {
    const xml = partOf(await exportLetter(edition, 'docx'), 'word/document.xml')
    const [contents = ''] = /<w:sdt>.*?<\/w:sdt>/s.exec(xml) ?? []
    expect(contents).toContain('TOC \\h')
    const entries = [...contents.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)".*?<\/w:hyperlink>/gs)]
    expect(entries).toHaveLength(headings.length)
    for (const [entry, place] of entries) {
      expect(headings.some((heading) => textOf(entry).includes(heading))).toBe(true)
      expect(xml).toContain(`w:name="${place}"`)
    }
    expect(partOf(await exportLetter(edition, 'docx'), 'word/settings.xml')).not.toContain('updateFields')
  })

  test('captions are counted under the style that Word has for them, and sources lead to their pages', async () => {
    const bytes = await exportLetter(edition, 'docx')
    const xml = partOf(bytes, 'word/document.xml')
    const captions = [...xml.matchAll(/<w:pStyle w:val="Caption"\/>.*?<\/w:p>/gs)].map(([each]) => each)
    expect(captions.length).toBeGreaterThan(3)
    for (const [index, caption] of captions.entries()) {
      expect(caption).toContain('SEQ Tabel')
      expect(textOf(caption)).toContain(`Tabel ${index + 1}. `)
    }
    expect(partOf(bytes, 'word/styles.xml')).toContain('w:styleId="Caption"><w:name w:val="caption"/>')
    for (const page of PAGES) expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain(page)
    expect(xml.match(/<w:rStyle w:val="Hyperlink"\/>/g)?.length).toBe(PAGES.length + LAW_TEXTS.length)
  })
})

describe('as OpenDocument', () => {
  test('the contents hold every heading with its page, captions are counted and sources lead to their pages', async () => {
    const xml = partOf(await exportLetter(edition, 'odt'), 'content.xml')
    const [body = ''] = /<text:index-body>.*?<\/text:index-body>/s.exec(xml) ?? []
    for (const heading of headings) expect(textOf(body)).toContain(heading)
    for (const [, place] of body.matchAll(/text:ref-name="([^"]+)"/g))
      expect(xml).toContain(`<text:bookmark text:name="${place}"/>`)
    const captions = xml.match(/<text:p text:style-name="(?:Table|Figure)">/g)
    expect(xml.match(/<text:sequence /g)?.length).toBe(captions?.length)
    for (const page of PAGES) expect(xml).toContain(`xlink:href="${page}"`)
  })
})

test('as a web page sources lead to their pages, and the text stays as it was', async () => {
  const html = new TextDecoder().decode(await exportLetter(edition, 'html'))
  for (const page of PAGES) expect(html).toContain(`href="${page}"`)
  for (const source of sources) expect(textOf(html)).toContain(source)
})

test('as PDF each entry of the contents and each source is a link with a tag and words of its own', async () => {
  const pdf = Buffer.from(await exportLetter(edition, 'pdf')).toString('latin1')
  const links = [...pdf.matchAll(/\d+ 0 obj\n(?:(?!endobj)[\s\S])*?\/Subtype \/Link(?:(?!endobj)[\s\S])*/g)]
  expect(links.length).toBeGreaterThanOrEqual(headings.length + PAGES.length)
  for (const [link] of links) {
    expect(link).toMatch(/\/StructParent \d+/)
    expect(link).toMatch(/\/Contents /)
  }
  for (const page of PAGES) expect(pdf).toContain(`/URI (${page})`)
  for (const tag of ['TOC', 'TOCI', 'Link']) expect(pdf).toMatch(new RegExp(`/S /${tag}\\b`))
})

test('a name of a bottleneck is not broken at its hyphen in a word processor', async () => {
  const docx = partOf(await exportLetter(edition, 'docx'), 'word/document.xml')
  const odt = partOf(await exportLetter(edition, 'odt'), 'content.xml')
  for (const xml of [docx, odt]) {
    expect(textOf(xml)).toContain('K\u20112')
    expect(textOf(xml)).not.toMatch(/\bK-\d/)
  }
})
