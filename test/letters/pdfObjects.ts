// Reads a PDF as our typesetter writes it, object by object, as far as its tags need to be looked at.
import { inflateSync } from 'node:zlib'

/** An object of the file: its dictionary as written, and what its stream holds. */
export interface PdfObject {
  readonly id: number
  readonly dictionary: string
  readonly content: string
}

const STREAM = 'stream\n'

/** All objects of a file, by number. */
export function pdfObjects(bytes: Buffer): ReadonlyMap<number, PdfObject> {
  const found = bytes.toString('latin1').matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)
  return new Map(
    [...found].map(([, id = '', body = '']) => {
      const at = body.indexOf(STREAM)
      const dictionary = at < 0 ? body : body.slice(0, at)
      return [Number(id), { id: Number(id), dictionary, content: contentOf(dictionary, body, at) }]
    }),
  )
}

function contentOf(dictionary: string, body: string, at: number): string {
  if (at < 0) return ''
  const raw = body.slice(at + STREAM.length)
  if (!dictionary.includes('/FlateDecode')) return raw
  return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
}

/** The objects a key of a dictionary refers to, one or a list of them. */
export function referred(
  { dictionary }: PdfObject,
  key: string,
  all: ReadonlyMap<number, PdfObject>,
): readonly PdfObject[] {
  const [, one, list = ''] = new RegExp(`/${key} (?:(\\d+) 0 R|\\[([^\\]]*)\\])`).exec(dictionary) ?? []
  const ids = one === undefined ? [...list.matchAll(/(\d+) 0 R/g)].map(([, id]) => id) : [one]
  return ids.flatMap((id) => all.get(Number(id)) ?? [])
}

/** The objects of a type, in the order of the file. */
export const ofType = (all: ReadonlyMap<number, PdfObject>, type: string): readonly PdfObject[] =>
  [...all.values()].filter(({ dictionary }) => new RegExp(`/Type /${type}\\b(?!\\w)`).test(dictionary))
