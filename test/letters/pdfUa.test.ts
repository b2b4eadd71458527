// The rules of PDF/UA-1 that a program can check, by the checkpoints of the Matterhorn Protocol, on a whole letter.
import { beforeAll, expect, test } from 'vitest'
import { composeLetter } from '#core/letter/compose.ts'
import { letterFacts } from '#db/letterFacts.ts'
import { exportLetter } from '#letters/exportLetter.ts'
import { openLetterWorld } from '../support/letterWorld.ts'
import { ofType, type PdfObject, pdfObjects, referred } from './pdfObjects.ts'
import { flattened, marksIn, type Tag, tagTree } from './pdfTags.ts'

let all: ReadonlyMap<number, PdfObject>
let tags: readonly Tag[]
let metadata: string
beforeAll(async () => {
  const { house } = openLetterWorld()
  const draft = composeLetter(letterFacts(house.db, 2025, '2026-02-02'))
  const bytes = Buffer.from(await exportLetter({ draft, version: 1, status: 'draft' }, 'pdf'))
  all = pdfObjects(bytes)
  tags = flattened(tagTree(all))
  metadata = ofType(all, 'Metadata')[0]?.content ?? ''
})

const ofKind = (...types: readonly string[]) => tags.filter(({ type }) => types.includes(type))
const only = (type: string): string => ofType(all, type)[0]?.dictionary ?? ''

const STANDARD =
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form'.split(
    ' ',
  )

test('1, 2: all that is painted is content or artifact, none within the other, and every tag is a standard one', () => {
  const pages = ofType(all, 'Page')
  expect(pages.length).toBeGreaterThan(5)
  for (const page of pages) {
    const content = referred(page, 'Contents', all)
      .map((stream) => stream.content)
      .join('\n')
    expect(marksIn(content)).toMatchObject({ unmarked: [], nested: [], open: 0 })
    expect(marksIn(content).numbers.length).toBeGreaterThan(0)
  }
  const mapped = /\/RoleMap <<([\s\S]*?)>>/.exec(only('StructTreeRoot'))?.[1] ?? ''
  const roles = new Map([...mapped.matchAll(/\/(\w+) \/(\w+)/g)].map(([, from = '', to = '']) => [from, to]))
  for (const { type } of tags) expect(STANDARD).toContain(roles.get(type) ?? type)
  expect([...roles.keys()].filter((name) => STANDARD.includes(name))).toEqual([])
  expect(only('Catalog')).not.toContain('/Suspects true')
})

test('1: every mark on a page belongs to one tag, and every tag to marks that are there', () => {
  const marks = ofType(all, 'Page').reduce(
    (sum, page) =>
      sum + referred(page, 'Contents', all).flatMap(({ content }) => marksIn(content).numbers).length,
    0,
  )
  // A tag names the marks of its own page by their numbers, and those of another page in a dictionary.
  const named = tags.reduce((sum, { dictionary }) => {
    const kids = /\/K \[([\s\S]*?)\]\n/.exec(dictionary)?.[1] ?? /\/K (\d+)\n/.exec(dictionary)?.[1] ?? ''
    const own =
      kids
        .replace(/<<[\s\S]*?>>/g, ' ')
        .replace(/\d+ 0 R/g, ' ')
        .match(/\d+/g)?.length ?? 0
    return sum + own + (kids.match(/\/MCID \d+/g)?.length ?? 0)
  }, 0)
  expect(named).toBe(marks)
})

test('6, 7, 11, 26: it says what it is, its title is shown, its language is Dutch, and nothing is locked', () => {
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(metadata).toMatch(/<dc:title>[\s\S]*Knelpuntenbrief 2025[\s\S]*<\/dc:title>/)
  expect(only('Catalog')).toContain('/DisplayDocTitle true')
  expect(only('Catalog')).toContain('/Lang (nl-NL)')
  expect(only('Catalog')).toContain('/Marked true')
  expect([...all.values()].some(({ dictionary }) => dictionary.includes('/Encrypt'))).toBe(false)
})

test('13: a picture says what it shows', () => {
  const pictures = ofKind('Figure')
  expect(pictures.length).toBeGreaterThan(0)
  for (const { dictionary } of pictures) expect(dictionary).toMatch(/\/Alt [(<]/)
})

test('14: headings begin at the first level and skip none', () => {
  const levels = tags.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []))
  expect(levels[0]).toBe(1)
  expect(levels.length).toBeGreaterThan(10)
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? level)).toBeLessThanOrEqual(1)
  expect(ofKind('H')).toEqual([])
})

test('15: a table has rows of as many cells, and headers that say whether they head a column', () => {
  const tables = ofKind('Table')
  expect(tables.length).toBeGreaterThan(5)
  for (const table of tables) {
    const rows = flattened([table]).filter(({ type }) => type === 'TR')
    const cells = rows.map(
      ({ children }) => children.filter(({ type }) => type === 'TH' || type === 'TD').length,
    )
    expect(new Set(cells).size).toBe(1)
    expect(rows[0]?.children.map(({ type }) => type)).toEqual(rows[0]?.children.map(() => 'TH'))
  }
  for (const { dictionary } of ofKind('TH')) expect(dictionary).toMatch(/\/Scope \/(?:Column|Row|Both)/)
})

test('16: a list holds items, each with a label and what it says', () => {
  expect(ofKind('L').length).toBeGreaterThan(0)
  for (const { children } of ofKind('L'))
    expect(new Set(children.map(({ type }) => type))).toEqual(new Set(['LI']))
  for (const { children } of ofKind('LI')) expect(children.map(({ type }) => type)).toEqual(['Lbl', 'LBody'])
})

test('10, 31: every font is inside, and its glyphs can be read as letters', () => {
  const fonts = ofType(all, 'Font')
  const shown = fonts.filter(({ dictionary }) => dictionary.includes('/Subtype /Type0'))
  expect(shown.length).toBeGreaterThan(0)
  for (const font of shown) {
    const [letters] = referred(font, 'ToUnicode', all)
    expect(letters?.content).toMatch(/begin(?:bfchar|bfrange)/)
  }
  for (const { dictionary } of ofType(all, 'FontDescriptor'))
    expect(dictionary).toMatch(/\/FontFile[23]? \d+ 0 R/)
  expect(fonts.filter(({ dictionary }) => /\/Subtype \/(?:Type1|TrueType|Type3)\b/.test(dictionary))).toEqual(
    [],
  )
})

test('18, 20, 21, 25, 30: there is nothing in it of what a letter does not need', () => {
  const written = [...all.values()].map(({ dictionary }) => dictionary).join('\n')
  for (const key of ['/AcroForm', '/XFA', '/EmbeddedFiles', '/OCProperties', '/JavaScript'])
    expect(written).not.toContain(key)
})
