/** Finds telephone numbers: Dutch (any spacing), international, short public numbers, and numbers "to call". */
import { before, digitsOf, type Finding, findAll } from './span.ts'

const SHAPE = /(?<![\w€])(?:\+ ?\d|\(?0)[\d\s().\-/]{6,22}\d(?![\d])/g
const SHORT = /(?<!\d)(?:14 ?0\d{2,3}|0[89]00[ -]?(?:\d[ -]?){3,6}\d)(?!\d)/g
const LOCAL = /(?<![\d.,€])\d(?:[ .-]?\d){5,9}(?![\d,]|\.\d| ?(?:euro|eur)\b)/g
const CUE =
  /(?:\b(?:tel(?:efoon|nr)?(?:nummer|nr)?|mobiele?(?: nummer)?|mob|gsm|bel(?:len|t)?|gebeld|bereikbaar|whatsapp|appen?|06(?:-?nummer|-?nr)?|nummer(?: van| is)?|fax)\b|☎)(?:[^\d\n]{0,14})$/

/** How long the number within a match is, or undefined when its digits make no telephone number. */
function lengthOfNumber(match: string): number | undefined {
  const international = /^(?:\+|00)/.test(match.replace(/[\s(]/g, ''))
  for (let end = match.length; end >= 8; end--) {
    if (!/\d/.test(match[end - 1] ?? '') || /^\d/.test(match.slice(end))) continue
    const digits = digitsOf(match.slice(0, end))
    if (international) {
      const bare = digits.replace(/^00/, '')
      if (bare.startsWith('31') ? /^310?[1-9]\d{8}$/.test(bare) : bare.length >= 9 && bare.length <= 14)
        return end
    } else if (/^0[1-9]\d{8}$/.test(digits)) return end
    else if (/^06\d{6,9}$/.test(digits) && end === match.length) return end
  }
  return undefined
}

/** Numbers in the shape of a telephone number, and shorter ones that follow "tel", "bel" and the like. */
export function findPhone(text: string): Finding[] {
  const shaped = findAll(text, SHAPE, (match) => {
    const line = match[0].split('\n')[0] ?? ''
    const length = lengthOfNumber(line)
    if (length === undefined) return undefined
    return {
      start: match.index,
      end: match.index + length,
      type: 'PHONE',
      certainty: 'certain',
      reason: 'phone',
    }
  })
  const short = findAll(text, SHORT, (match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    type: 'PHONE',
    certainty: 'probable',
    reason: 'phone',
  }))
  const local = findAll(text, LOCAL, (match) => {
    const cue = before(text, match.index, 40)
    if (!CUE.test(cue) || /(?:klant|zaak|dossier|rekening|huis|burgerservice)\s?nummer/.test(cue))
      return undefined
    const end = match.index + match[0].length
    return { start: match.index, end, type: 'PHONE', certainty: 'probable', reason: 'phoneCue' }
  })
  return [...shaped, ...short, ...local]
}
