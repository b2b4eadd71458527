/** Brings a word to the form in which the lexicons keep it. */

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ĳ: 'ij',
}

/** Lower case without diacritics: "Şahin" and "sahin" are the same word, and so are "Çelik" and "celik". */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z'-]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ıłøđðßæœþĳ]/g, (letter) => LETTERS[letter] ?? letter)
}
