/** Goes through the elements of an XML part of a workbook; prefixes and anything that is no element or text are passed over. */
import { strFromU8 } from 'fflate'
import { SaxesParser } from 'saxes'
import { XML_DEPTH_MAX } from './limits.ts'

/** What is told of each element, by its name without prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Tells a listener of every element, in order; throws on what is no XML. */
export function readXml(bytes: Uint8Array, { open, text, close }: XmlListener): void {
  const parser = new SaxesParser({ position: false, xmlns: false } as const)
  parser.on('error', (error) => {
    throw error
  })
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    // The parser remembers every element that is open.
    if (depth > XML_DEPTH_MAX) throw new Error('elements lie too deep within each other')
    open?.(bare(name), attributes)
  })
  parser.on('text', (found) => text?.(found))
  parser.on('cdata', (found) => text?.(found))
  parser.on('closetag', ({ name }) => {
    depth -= 1
    close?.(bare(name))
  })
  parser.write(strFromU8(bytes)).close()
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Signs that XML cannot hold are written as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
