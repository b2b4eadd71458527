// The tags of a PDF: its elements in reading order, and the marks around what is painted on a page.
import { ofType, type PdfObject, referred } from './pdfObjects.ts'

/** An element of the structure with what stands in it. */
export interface Tag {
  readonly type: string
  readonly dictionary: string
  readonly children: readonly Tag[]
}

/** The whole structure, from its root. */
export function tagTree(all: ReadonlyMap<number, PdfObject>): readonly Tag[] {
  const [root] = ofType(all, 'StructTreeRoot')
  return root ? childrenOf(root, all) : []
}

const childrenOf = (parent: PdfObject, all: ReadonlyMap<number, PdfObject>): readonly Tag[] =>
  referred(parent, 'K', all)
    .filter(({ dictionary }) => dictionary.includes('/Type /StructElem'))
    .map((element) => ({
      type: /\/S \/(\w+)/.exec(element.dictionary)?.[1] ?? '',
      dictionary: element.dictionary,
      children: childrenOf(element, all),
    }))

/** Every tag, in reading order. */
export const flattened = (tags: readonly Tag[]): readonly Tag[] =>
  tags.flatMap((tag) => [tag, ...flattened(tag.children)])

/** Strings and dictionaries of a content stream, in which a word that looks like an operator is none. */
const OPERANDS = /\((?:\\[\s\S]|[^\\)])*\)|<(?!<)[0-9A-Fa-f\s]*>/g
const PAINTS = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'Do',
  'sh',
  'EI',
])

/** What a content stream paints outside all marks, what it marks within another mark, and the numbers of its marks. */
export function marksIn(content: string) {
  const words = content
    .replace(OPERANDS, '()')
    .replace(/<<|>>|[[\]]/g, ' $& ')
    .split(/\s+/)
  const opened: string[] = []
  const unmarked: string[] = []
  const nested: string[] = []
  const numbers: number[] = []
  for (const [at, word] of words.entries()) {
    if (word === 'BDC' || word === 'BMC') {
      const kind = words.slice(0, at).findLast((each) => /^\/(?:Artifact|Span|P|[A-Z]\w*)$/.test(each)) ?? ''
      const numbered = words.slice(words.lastIndexOf('<<', at), at).includes('/MCID')
      // A mark that only says how its glyphs read is part of what it stands in.
      const tag = numbered ? 'content' : kind === '/ActualText' ? (opened.at(-1) ?? kind) : kind
      if (opened.length > 0 && tag !== opened.at(-1)) nested.push(tag)
      opened.push(tag)
    } else if (word === 'EMC') opened.pop()
    else if (word === '/MCID') numbers.push(Number(words[at + 1]))
    else if (PAINTS.has(word) && opened.length === 0) unmarked.push(word)
  }
  return { unmarked, nested, numbers, open: opened.length }
}
