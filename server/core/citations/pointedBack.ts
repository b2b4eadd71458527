/** Recognises words behind a paragraph or part that point back to the article it is of: "daarvan", "van dat artikel". */
import type { Token } from './tokens.ts'
import { normAt } from './wording.ts'

const POINTERS = new Set(
  'dat dit die deze hetzelfde dezelfde datzelfde ditzelfde genoemd voornoemd'.split(' '),
)
/** "laatstgenoemd artikel", "het zojuist genoemde artikel"; of "eerstgenoemd artikel" it is the first that is meant. */
const NAMED_BEFORE =
  /^(?:(?:eerst|laatst|eerder|boven|zojuist|voor)?(?:genoemd|vermeld)|voormeld|aangehaald)e?$/
const POINTED_AT = new Set(['artikel', 'bepaling', 'wetsartikel', 'voorschrift'])

/** Which of the articles before it the words after "het tweede lid" point back to, or null when they point at none. */
export function pointedBack(tokens: readonly Token[], index: number): 'first' | 'last' | null {
  if (normAt(tokens, index) === ',' && normAt(tokens, index + 1) === 'van')
    return pointedBack(tokens, index + 1)
  if (normAt(tokens, index) !== 'van') return null
  if (POINTERS.has(normAt(tokens, index + 1))) return 'last'
  let at = ['het', 'de'].includes(normAt(tokens, index + 1)) ? index + 2 : index + 1
  if (['eerder', 'zojuist', 'hiervoor', 'eerst', 'laatst'].includes(normAt(tokens, at))) at++
  const named = NAMED_BEFORE.test(normAt(tokens, at)) && POINTED_AT.has(normAt(tokens, at + 1))
  if (!named) return null
  return tokens.slice(index, at + 1).some(({ norm }) => norm.startsWith('eerst')) ? 'first' : 'last'
}

const THAT = new Set('dat dit datzelfde hetzelfde ditzelfde'.split(' '))

/** "artikel 58 lid 5 Pw; het zevende lid daarvan", "… en het vierde lid van dat artikel": cited anew, of the same article. */
export const isOfThatArticle = (tokens: readonly Token[], index: number): boolean =>
  ['daarvan', 'ervan', 'hiervan'].includes(normAt(tokens, index)) ||
  (normAt(tokens, index) === 'van' &&
    THAT.has(normAt(tokens, index + 1)) &&
    normAt(tokens, index + 2) === 'artikel')
