/** Names behind a greeting: "Beste Roos", "hoi mees kun je". */
import { SHORT_FIRST, TITLES, TWOFOLD_FIRST } from './lexicon/nameCues.ts'
import { adjoins, couldBeName, lowerName, markName, type NameSheet } from './nameMarks.ts'
import { isRole } from './occupations.ts'
import type { Token } from './tokens.ts'

/** "hoi mees kun je": a first name that is a word as well but nothing that goes on with the sentence: "hoi wil je". */
const isGreetedTwofold = ({ key, shape }: Token): boolean =>
  shape === 'lower' &&
  (SHORT_FIRST.has(key) || (TWOFOLD_FIRST.has(key) && !/^(?:wil|lieve|max|toon|storm|dien|koos)$/.test(key)))

/** Marks the name behind the greeting that is word `i`. */
export function markGreeted(sheet: NameSheet, i: number): void {
  if (adjoins(sheet, i)) {
    const next = sheet.tokens[i + 1]
    if (
      (next?.free && isGreetedTwofold(next)) ||
      (couldBeName(next) && (!next.kinds.ordinary || next.kinds.name)) ||
      (lowerName(next) && (next?.kinds.name || next?.kinds.maybeName)) ||
      (next?.free === true &&
        next.shape === 'lower' &&
        next.kinds.name &&
        next.key.length > 2 &&
        !TITLES.has(next.key) &&
        !isRole(next.key) &&
        /^(?:,|!|\n|$)/.test(sheet.text.slice(next.end, next.end + 1)) &&
        !/^(?:allemaal|allen|mensen|jongens|dames|heren|iedereen|team|lezer|weer|nog|mijn|jij|lieverd|schat|jullie|heer|mevrouw|meneer|dame|vriend|vrienden|buren|mam|pap|mama|papa|opa|oma|zus|broer)$/.test(
          next.key,
        ))
    )
      markName(sheet, i + 1, next?.kinds.name ? 'certain' : 'probable', 'nameCue')
  }
}
