// The letter as a file: Word, web page and JSON.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import type { LetterEdition } from '#core/letter/edition.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { exportLetter } from '#letters/exportLetter.ts'
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
    expect(xml.match(/<w:pStyle w:val="Bijschrift"\/>/g)).toHaveLength(tables.length)
    expect(xmlOf(bytes, 'word/styles.xml')).toContain('w:lang w:val="nl-NL"')
    expect(xmlOf(bytes, 'docProps/core.xml')).toContain('<dc:title>Knelpuntenbrief 2025</dc:title>')
  })

  test('says whether it is a draft', async () => {
    const frozen = await exportLetter({ ...edition, status: 'frozen' }, 'docx')
    expect(xmlOf(await exportLetter(edition, 'docx'))).toContain('CONCEPT, versie 1, 2 februari 2026')
    expect(xmlOf(frozen)).toContain('Vastgesteld, versie 1, 2 februari 2026')
  })
})

describe('a letter as a web page', () => {
  test('every number leads to what was counted', async () => {
    const html = new TextDecoder().decode(await exportLetter(edition, 'html'))
    const places = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    expect(targets.filter((target) => !places.has(target))).toEqual([])
    expect(targets.length).toBeGreaterThan(100)
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

describe('a letter as data', () => {
  test('tells no hidden value and no case', async () => {
    const json = new TextDecoder().decode(await exportLetter(edition, 'json'))
    expect(json).not.toMatch(/caseIds|"value"|"query"|t0000000-/)
    expect(json).toContain('"shown":"33"')
  })
})
