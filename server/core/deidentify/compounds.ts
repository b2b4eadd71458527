/** Dutch writes compounds as one word; this tells whether a word is put together of known ones. */

const LINKERS = ['', 's', 'e', 'en'] as const

/** No compound is longer; a longer run of letters is noise, and trying all its splits would take for ever. */
const COMPOUND_CHARS_MAX = 80

/**
 * Whether a folded word splits into known words of four letters or more, with or without a linking
 * -s-, -e- or -en- between them ("huur-achter-stand", "bijstand-s-uitkering").
 */
export function isCompound(word: string, isWord: (part: string) => boolean): boolean {
  if (word.length > COMPOUND_CHARS_MAX) return false
  const hopeless = new Set<number>()

  function splitsFrom(start: number): boolean {
    if (hopeless.has(start)) return false
    for (let at = start + 4; at <= word.length - 4; at++)
      if ((isWord(word.slice(at)) || splitsFrom(at)) && isLinked(word.slice(start, at), isWord)) return true
    hopeless.add(start)
    return false
  }
  return splitsFrom(0)
}

/** Whether the first half of a compound is a word, apart from the letters that link it to the second. */
const isLinked = (head: string, isWord: (part: string) => boolean): boolean =>
  LINKERS.some((linker) => {
    const part = head.slice(0, head.length - linker.length)
    return part.length >= 4 && head.endsWith(linker) && isWord(part)
  })
