// The library draws names for links and counts on for bookmarks from one document to the next; here each goes by its place instead.
import { strFromU8, strToU8 } from 'fflate'

const DOCUMENT = 'word/document.xml'
const NAMES = /(?<=")rId[\w-]{12,}(?=")|_Toc\d+|(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+/g

/** Relationships of other kinds have low numbers. */
const FIRST = 1_000

/** The parts of the file with names that follow from the document alone. */
export function withFixedNames(
  parts: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> {
  const names = new Map<string, string>()
  const named = (name: string): string => {
    const known = names.get(name) ?? `${/^(?:rId|_Toc)?/.exec(name)?.[0] ?? ''}${FIRST + names.size}`
    names.set(name, known)
    return known
  }
  const fixed = (bytes: Uint8Array = new Uint8Array()): Uint8Array =>
    strToU8(strFromU8(bytes).replace(NAMES, named))
  const links = 'word/_rels/document.xml.rels'
  // The document goes first: its order is the order of the names. What it does not name was not drawn.
  const document = fixed(parts[DOCUMENT])
  const renamed = strToU8(
    strFromU8(parts[links] ?? new Uint8Array()).replace(NAMES, (name) => names.get(name) ?? name),
  )
  return { ...parts, [DOCUMENT]: document, [links]: renamed }
}
