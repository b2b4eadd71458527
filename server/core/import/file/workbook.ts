/** What the sheets of a workbook refer to: their order, the texts they share, the formats of their numbers. */
import { readXml, unescaped } from './readXml.ts'

/** The parts of a workbook by their path in the archive. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** A workbook without its cells. */
export interface Workbook {
  /** The sheets in the order of their tabs. */
  readonly sheets: readonly Uint8Array[]
  readonly texts: readonly string[]
  /** The number format of each cell style. */
  readonly formats: readonly string[]
  /** Whether days count from 1904, as on an old Mac, instead of 1900. */
  readonly from1904: boolean
}

const NOTHING = new Uint8Array()

/** Reads the parts around the sheets. */
export function readWorkbook(parts: Parts): Workbook {
  const targets = targetsOf(parts['xl/_rels/workbook.xml.rels'])
  // Many tabs may name the same part, which is read once.
  const sheets = new Set<Uint8Array>()
  let from1904 = false
  readXml(parts['xl/workbook.xml'] ?? NOTHING, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
      const sheet = name === 'sheet' ? parts[targets.get(attributes['r:id'] ?? '') ?? ''] : undefined
      if (sheet !== undefined) sheets.add(sheet)
    },
  })
  return {
    sheets: [...sheets],
    texts: textsOf(parts['xl/sharedStrings.xml']),
    formats: formatsOf(parts['xl/styles.xml']),
    from1904,
  }
}

/** The path of each related part by its id. */
function targetsOf(part: Uint8Array | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  if (part === undefined) return targets
  readXml(part, {
    open(name, { Id, Target }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`)
    },
  })
  return targets
}

/** The shared texts, formatted ones as plain text and without reading aids for other scripts. */
function textsOf(part: Uint8Array | undefined): readonly string[] {
  const texts: string[] = []
  if (part === undefined) return texts
  let text = ''
  let inText = false
  let inAid = false
  readXml(part, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') inAid = true
      if (name === 't') inText = true
    },
    text(found) {
      if (inText && !inAid) text += found
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') inAid = false
      if (name === 'si') texts.push(unescaped(text))
    },
  })
  return texts
}

/** The formats that every workbook has without naming them; those of dates only need to be known as such. */
const BUILT_IN: Readonly<Record<string, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  49: '@',
}
const BUILT_IN_DATE = /^(?:1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/

function formatsOf(part: Uint8Array | undefined): readonly string[] {
  const formats: string[] = []
  if (part === undefined) return formats
  const own = new Map<string, string>()
  let inCells = false
  readXml(part, {
    open(name, { numFmtId = '', formatCode }) {
      if (name === 'numFmt' && formatCode !== undefined) own.set(numFmtId, formatCode)
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells)
        formats.push(
          own.get(numFmtId) ??
            (BUILT_IN_DATE.test(numFmtId) ? 'yyyy-mm-dd' : (BUILT_IN[numFmtId] ?? 'General')),
        )
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}
