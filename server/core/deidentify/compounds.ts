/** Dutch writes compounds as one word; this tells whether a word is put together of known ones. */

const LINKERS = ['', 's', 'e', 'en'] as const

/**
 * Whether a folded word splits into known words of four letters or more, with or without a linking
 * -s-, -e- or -en- between them ("huur-achter-stand", "bijstand-s-uitkering").
 */
export function isCompound(word: string, isWord: (part: string) => boolean): boolean {
  for (let at = 4; at <= word.length - 4; at++) {
    const tail = word.slice(at)
    if (!isWord(tail) && !isCompound(tail, isWord)) continue
    const head = word.slice(0, at)
    for (const linker of LINKERS) {
      const part = head.slice(0, head.length - linker.length)
      if (part.length >= 4 && head.endsWith(linker) && isWord(part)) return true
    }
  }
  return false
}
