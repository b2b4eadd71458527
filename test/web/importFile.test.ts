// A file read in the browser: the same verdicts as on the server, only what passes is sent, and the rest comes back whole.
import { describe, expect, test } from 'vitest'
import { readImportFile } from '#core/import/file/readImportFile.ts'
import { givenBackCsv } from '#core/import/givenBack.ts'
import { textOf } from '#core/import/table.ts'
import { importSignals } from '#usecases/importSignals.ts'
import { marksOfRow, type PreparedRow, TEXTS } from '../../web/features/import/preparedRow.ts'
import { readFile } from '../../web/features/import/readFile.ts'
import { accepted, openImportHouse, sample, sampleTable } from '../support/importing.ts'

const TODAY = '2026-11-22'
const utf8 = (text: string) => new TextEncoder().encode(text)
const rowsOf = (bytes: Uint8Array): readonly PreparedRow[] =>
  [...readFile(bytes, TODAY)].flatMap((news) => (news.kind === 'rows' ? news.rows : []))

const SAMPLES = [
  'signalen-clientenraad.csv',
  'signalen-gemeente.xlsx',
  'signalen-api.json',
  'utf16.csv',
  'utf8-bom.csv',
]

describe('rows are judged as on the server', () => {
  test.each(SAMPLES)('%s', async (name) => {
    const house = openImportHouse()
    const { rows } = await importSignals(house, house.cast.council, await sampleTable(name))
    const onServer = rows.map(({ row, kenmerk, reasons }) => ({ row, kenmerk: kenmerk ?? null, reasons }))
    const inBrowser = rowsOf(sample(name)).map(({ row, kenmerk, reasons }) => ({ row, kenmerk, reasons }))
    expect(inBrowser).toEqual(onServer)
  })

  test.each(SAMPLES)('what is sent of %s is taken in, row by row', async (name) => {
    const house = openImportHouse()
    const sendable = rowsOf(sample(name)).flatMap(({ fields, texts }) =>
      fields
        ? [{ ...fields, ...Object.fromEntries(TEXTS.map((column, index) => [column, texts[index]])) }]
        : [],
    )
    const table = accepted(readImportFile(utf8(JSON.stringify(sendable))))
    const { totals } = await importSignals(house, house.cast.council, table)
    expect(totals).toEqual({ nieuw: sendable.length, 'al aanwezig': 0, afgewezen: 0 })
    const whole = await importSignals(house, house.cast.council, await sampleTable(name))
    expect(whole.totals).toMatchObject({ nieuw: 0, 'al aanwezig': sendable.length })
  })

  test.each([
    ['leeg.csv', 'staan geen rijen'],
    ['geen-header.csv', 'kolomnamen ontbreken'],
    ['verkeerde-kolommen.csv', 'verplicht en ontbreken'],
    ['niet-csv.csv', 'geen tekstbestand'],
  ])('%s is refused as a whole', (name, words) => {
    const [news, ...more] = readFile(sample(name), TODAY)
    expect(news).toMatchObject({ kind: 'refused', message: expect.stringContaining(words) })
    expect(more).toEqual([])
  })
})

const HEADER = 'kenmerk;titel;wat_is_er_gebeurd;gevolg;periode;wet;bron;eigen nummer'
const STORY = 'Een oma uit Zwolle gaf elke maand boodschappen. Die werden als inkomen gezien.'

describe('what is kept back', () => {
  test('a column that is not read and the day of a date are not sent', () => {
    const [row] = rowsOf(utf8(`${HEADER}\nA-1;Giften;${STORY};Een schuld.;14-03-2025;Pw;burger;111222333\n`))
    expect(row?.fields).toEqual(expect.objectContaining({ kenmerk: 'A-1', periode: '2025-03', wet: 'Pw' }))
    expect(JSON.stringify(row?.fields)).not.toMatch(/111222333|14-03/)
  })

  test('words that may point to someone are named once for the row', () => {
    const [row] = rowsOf(utf8(`${HEADER}\nA-1;Giften in Zwolle;${STORY};Een schuld.;2025-Q1;Pw;burger;\n`))
    expect(row && marksOfRow(row)).toMatchObject([{ word: 'Zwolle', type: 'PLACE', certainty: 'probable' }])
  })
})

test("the sender's own number asks for no decision, a place in it does", () => {
  const lines = ['CRN-003', 'A2-1', 'Zwolle-3'].map(
    (reference) =>
      `${reference};Giften;Een oma gaf elke maand boodschappen aan haar gezin.;Een schuld.;2025-Q1;Pw;burger;`,
  )
  const rows = rowsOf(utf8([HEADER, ...lines].join('\n')))
  expect(rows.map((row) => marksOfRow(row).map(({ type }) => type))).toEqual([[], [], ['PLACE']])
})

describe('the rows that come back', () => {
  const columns = ['kenmerk', 'titel', 'reden']
  const csv = givenBackCsv(columns, [
    { cells: ['A-1', 'Hij zei "nee";\nen ging', 'oude reden'], reasons: ['Te kort.', 'Geen wet.'] },
    { cells: ['A-2', '=1+1', '', 'te veel'], reasons: ['Te kort.'] },
  ])

  test('a spreadsheet opens them with their columns and one column of reasons', () => {
    expect(csv.startsWith('\uFEFF"kenmerk";"titel";"reden"\r\n')).toBe(true)
    expect(csv).toContain('"A-1";"Hij zei ""nee"";\nen ging";"Te kort. Geen wet."')
  })

  test('a formula is text', () => {
    expect(csv).toContain(`"'=1+1"`)
  })

  test('a cell beyond the columns comes back behind the reason', () => {
    expect(csv).toContain('"Te kort.";"te veel"')
  })

  test('what a spreadsheet would have run goes back in as it came, however often it is given back', () => {
    const cells = ['=1+1', '-Giften', `'${STORY}`, '+ schuld', '2025-Q1', 'Pw', 'burger', "'@7"]
    const columns = [...HEADER.split(';'), 'reden']
    let back: readonly string[] = cells
    for (let times = 0; times < 3; times++) {
      const [row] = accepted(
        readImportFile(utf8(givenBackCsv(columns, [{ cells: back, reasons: ['x'] }]))),
      ).rows
      back = row?.cells.map(textOf).slice(0, cells.length) ?? []
      expect(back).toEqual(cells)
    }
    const other = accepted(readImportFile(utf8(`${HEADER}\n'=1;Giften;${STORY};Schuld;2025-Q1;Pw;burger;7`)))
    expect(other.rows[0]?.cells.map(textOf)[0]).toBe("'=1")
  })

  test('the file of a whole row can be read again', () => {
    const cells = ['A-1', 'Giften', STORY, 'Een schuld.', '2025-Q1', 'Pw', 'burger', '7']
    const again = accepted(readImportFile(utf8(givenBackCsv(HEADER.split(';'), [{ cells, reasons: ['x'] }]))))
    expect(again.rows.map((row) => row.cells.map(textOf))).toEqual([[...cells, 'x']])
  })
})
