// Files in every encoding, separator and form that senders use, and files that are no such thing.
import ExcelJS from 'exceljs'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { FILE_BYTES_MAX } from '#core/import/file/limits.ts'
import { readImportFile } from '#core/import/file/readImportFile.ts'
import { type Cell, textOf } from '#core/import/table.ts'
import { accepted, sample } from '../../support/importing.ts'

const HEADER = ['kenmerk', 'titel', 'wat_is_er_gebeurd', 'gevolg', 'periode', 'wet', 'bron']
const row = (reference: string, story = 'Een verhaal.') =>
  [reference, 'Titel', story, 'Gevolg', '2024-07', 'Pw', 'burger'] as const

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = async (bytes: Uint8Array) => accepted(await readImportFile(bytes))
const texts = async (bytes: Uint8Array) =>
  (await read(bytes)).rows.map(({ number, cells }) => [number, ...cells.map(textOf)])
const refusal = async (bytes: Uint8Array) => {
  const file = await readImportFile(bytes)
  return file.ok ? null : file.problems.map(({ kind }) => kind)
}

test.each([
  [';', '\r\n'],
  [',', '\n'],
  ['\t', '\r'],
])('the separator %j and the row end %j are found by themselves', async (separator, end) => {
  const lines = [HEADER, row('A-1'), row('A-2')].map((fields) => fields.join(separator))
  expect(await texts(utf8(lines.join(end) + end))).toEqual([
    [2, ...row('A-1')],
    [3, ...row('A-2')],
  ])
})

test.each([
  ['utf-8', (text: string) => utf8(text)],
  ['utf-8 with a mark', (text: string) => utf8(`\uFEFF${text}`)],
  ['utf-16le', (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ['utf-16be', (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
])('%s keeps every sign', async (_name, encode) => {
  const story = '€ 5 “meeëten” – ‘já’ 😔'
  const table = await texts(encode(`${HEADER.join(';')}\n${row('A-1', story).join(';')}\n`))
  expect(table[0]?.[3]).toBe(story)
})

test('other bytes are Windows-1252, in which the euro sign and curly quotes have a place of their own', async () => {
  const bytes = Buffer.from(`${HEADER.join(';')}\r\n${row('A-1', 'X').join(';')}\r\n`, 'latin1')
  const at = bytes.indexOf('X')
  const story = [0x80, 0x93, 0x92, 0x96, 0x8a, 0x9f, 0xe9]
  const table = await texts(
    Buffer.concat([bytes.subarray(0, at), Buffer.from(story), bytes.subarray(at + 1)]),
  )
  expect(table[0]?.[3]).toBe('€“’–ŠŸé')
})

test('line breaks of any kind within quotes belong to the text and do not count as rows', async () => {
  const story = '"Eerst; dit,\r\nen ""toen""\ndat.\rEinde"'
  const file = `${HEADER.join(';')}\r\n${row('A-1', story).join(';')}\r\n${row('A-2').join(';')}\r\n`
  const table = await texts(utf8(file))
  expect(table[0]?.[3]).toBe('Eerst; dit,\r\nen "toen"\ndat.\rEinde')
  expect(table.map(([number]) => number)).toEqual([2, 3])
})

test('empty rows are skipped but count, and a title may stand above the header', async () => {
  const lines = [
    'Overzicht;;;',
    '',
    HEADER.join(';'),
    ' ; ;',
    row('A-1').join(';'),
    ';;;',
    row('A-2').join(';'),
  ]
  const table = await texts(utf8(lines.join('\r\n')))
  expect(table.map(([number, reference]) => [number, reference])).toEqual([
    [5, 'A-1'],
    [7, 'A-2'],
  ])
})

test('column names are compared without case, spaces around them and invisible marks', async () => {
  const header = HEADER.map((name, index) => (index % 2 ? ` ${name.toUpperCase()} ` : `\u200B${name}`))
  expect((await read(utf8(`${header.join(',')}\n${row('A-1').join(',')}\n`))).rows).toHaveLength(1)
})

test('a quote inside an unquoted field is just a sign', async () => {
  const table = await texts(utf8(`${HEADER.join(';')}\n${row('A-1', 'Hij zei "ja" en ging').join(';')}\n`))
  expect(table[0]?.[3]).toBe('Hij zei "ja" en ging')
})

test('a file that stops halfway is refused as a whole', async () => {
  const whole = `${HEADER.join(';')}\n${row('A-1').join(';')}\n${row('A-2').join(';')}\n`
  expect(await refusal(utf8(whole.slice(0, -20)))).toEqual(['stops halfway'])
  expect(await refusal(utf8(`${whole}A-3;Titel;"Een verhaal dat`))).toEqual(['stops halfway'])
  expect(await refusal(utf8(`${whole}A-3;Één café`).slice(0, -1))).toEqual(['stops halfway'])
  expect(await refusal(new Uint8Array(Buffer.from(`\uFEFF${whole}`, 'utf16le')).slice(0, -1))).toEqual([
    'stops halfway',
  ])
  expect(await refusal(sample('signalen-api.json').slice(0, -100))).toEqual(['stops halfway'])
  expect(await refusal(sample('signalen-gemeente.xlsx').slice(0, -3000))).toEqual(['stops halfway'])
})

test('what is no table is refused, whatever it is called', async () => {
  expect(await refusal(new Uint8Array())).toEqual(['empty'])
  expect(await refusal(utf8('\n \n'))).toEqual(['empty'])
  expect(await refusal(utf8(`${HEADER.join(';')}\n\n`))).toEqual(['no rows'])
  expect(await refusal(new Uint8Array(Array.from({ length: 999 }, (_, i) => (i * 7919) % 256)))).toEqual([
    'not readable',
  ])
  expect(await refusal(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toEqual(['not readable'])
  expect(await refusal(zipSync({ 'xl/workbook.xml': strToU8('<not a workbook') }))).toEqual(['not readable'])
  expect(await refusal(utf8('{"kenmerk":"A-1"}'))).toEqual(['not readable'])
  expect(await refusal(utf8('[]'))).toEqual(['empty'])
  expect(await refusal(new Uint8Array(FILE_BYTES_MAX + 1))).toEqual(['too large'])
  expect(await refusal(utf8(`${HEADER.join(';')};titel\n${row('A-1').join(';')};x\n`))).toEqual([
    'column twice',
  ])
})

test('an archive that claims little and unpacks to much is not unpacked', async () => {
  const sheet = new Uint8Array(80 * 1024 * 1024).fill(32)
  const bomb = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': sheet })
  expect(bomb.length).toBeLessThan(1024 * 1024)
  expect(await refusal(bomb)).toEqual(['too large'])
})

/** A small workbook whose tabs all show this sheet, or each a copy of it. */
function tabs(count: number, sheet: string, copies: boolean): Uint8Array {
  const names = Array.from({ length: count }, (_, index) => (copies ? `s${index}` : 's'))
  const each = (element: (name: string) => string) => strToU8(`<x>${names.map(element).join('')}</x>`)
  return zipSync({
    'xl/workbook.xml': each((name) => `<sheet r:id="${name}"/>`),
    'xl/_rels/workbook.xml.rels': each(
      (name) => `<Relationship Id="${name}" Target="worksheets/${name}.xml"/>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst><si><t>${'lang '.repeat(10_000)}</t></si></sst>`),
    ...Object.fromEntries(names.map((name) => [`xl/worksheets/${name}.xml`, strToU8(sheet)])),
  })
}

test('a small workbook that unfolds into very much is refused before it does', async () => {
  const wide = `<x>${'<row><c r="XFD1" t="b"><v>1</v></c></row>'.repeat(100)}</x>`
  const shared = `<x>${`<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`.repeat(200)}</x>`
  const deep = '<x>'.repeat(1_000_000)
  expect(await refusal(tabs(3, wide, true))).toEqual(['too large'])
  expect(await refusal(tabs(1, shared, false))).toEqual(['too large'])
  expect(await refusal(tabs(1, deep, false))).toEqual(['not readable'])
  // Shown by many tabs, it is still read once.
  expect(await refusal(tabs(3, wide, false))).toEqual(['wrong header'])
})

test('a file of one endless row, of endless rows or of endless columns is refused before it fills the memory', async () => {
  expect(await refusal(utf8(';'.repeat(2_100_000)))).toEqual(['too large'])
  expect(await refusal(utf8('"a"b'.repeat(300_000)))).toEqual(['too large'])
  expect(await refusal(utf8(HEADER.join(';') + '\n'.repeat(50_000)))).toEqual(['too large'])
  expect(await refusal(utf8(`${'a;'.repeat(20_000)}\nb\n`))).toEqual(['too large'])
  const blank = `${HEADER.join(';')}${'\n'.repeat(2_000)}${row('A-1').join(';')}`
  expect((await read(utf8(blank))).rows).toHaveLength(1)
})

/** A workbook with a title row, a header in row 3 and one row of cells, and what is read of that row. */
async function cellsRead(
  values: readonly ExcelJS.CellValue[],
  format?: string,
): Promise<readonly (Cell | null)[]> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Uitleg').addRow(['kenmerk', 'eigen nummer'])
  const sheet = workbook.addWorksheet('Gegevens')
  sheet.mergeCells('A1:G1')
  sheet.getCell('A1').value = 'Aanlevering'
  sheet.getRow(3).values = HEADER
  sheet.getRow(5).values = [...values]
  if (format) sheet.getRow(5).getCell(1).numFmt = format
  const { rows } = await read(new Uint8Array(await workbook.xlsx.writeBuffer()))
  expect(rows.map(({ number }) => number)).toEqual([5])
  return rows[0]?.cells ?? []
}

test('a cell of a workbook is taken as the user sees it', async () => {
  const richText = { richText: [{ text: 'een ' }, { font: { bold: true }, text: 'dag' }] }
  const formula = { formula: 'A1', result: 'uitkomst' }
  const link = { text: 'tekst', hyperlink: 'https://voorbeeld.example' }
  const cells = await cellsRead([1042, '007', richText, formula, link, true, 12.5])
  expect(cells.map((cell) => textOf(cell))).toEqual([
    '1042',
    '007',
    'een dag',
    'uitkomst',
    'tekst',
    'WAAR',
    '12.5',
  ])
})

test.each([
  [0.25, '0%', '25%'],
  [0.125, '0.0%', '12,5%'],
  [0.07, '0%', '7%'],
  [42, '00000', '00042'],
  [3, '0.00', '3,00'],
  [0.1 + 0.2, 'General', '0.3'],
])('the number %d in format %s reads %s', async (value, format, text) => {
  expect(textOf((await cellsRead([value, 'x'], format))[0])).toBe(text)
})

test('a date cell is a calendar date, whatever the time zone of the server', async () => {
  const [cell] = await cellsRead([new Date(Date.UTC(2025, 0, 1)), 'x'], 'mmm-yy')
  expect(cell).toEqual({ kind: 'date', year: 2025, month: 1, day: 1 })
})

test('a JSON array keeps its places, takes numbers as text and tells what is no text', async () => {
  const objects = [null, { kenmerk: 7, Titel: true, gevolg: ['x'] }, 'los', {}]
  const all = [...objects, Object.fromEntries(HEADER.map((name) => [name.toLowerCase(), 'x']))]
  const { rows } = await read(utf8(JSON.stringify(all).replace('"titel"', '"Titel"')))
  expect(rows.map(({ number }) => number)).toEqual([2, 3, 5])
  expect(rows[0]?.cells.slice(0, 3)).toEqual([
    { kind: 'text', text: '7' },
    { kind: 'text', text: 'true' },
    { kind: 'other' },
  ])
  expect(rows[1]?.cells).toEqual([{ kind: 'other' }])
})

test('a small JSON file that unfolds into very many cells is refused before it does', async () => {
  const wide = Array.from({ length: 8_000 }, (_, index) => ({ [`k${index}`]: 1 }))
  const long = [Object.fromEntries(wide.slice(0, 50).flatMap(Object.entries)), ...Array(100_000).fill({})]
  for (const elements of [wide, long])
    expect(await readImportFile(utf8(JSON.stringify(elements)))).toMatchObject({
      ok: false,
      problems: [{ kind: 'too large' }],
    })
})

test('a file with one endless cell is told apart from a file that is too large', async () => {
  const file = await readImportFile(utf8(`${HEADER.join(';')}\nA-1;"${'lang '.repeat(300_000)}"\n`))
  const messages = file.ok ? [] : file.problems.map(({ message }) => message)
  expect(messages).toEqual([
    'In dit bestand is één rij te lang: er passen 1.000.000 tekens in een rij. Kijk na of er ergens een aanhalingsteken ontbreekt.',
  ])
})
