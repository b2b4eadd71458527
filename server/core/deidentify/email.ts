/** Finds e-mail addresses, also those written out to fool a machine ("naam at domein punt nl"). */
import { allMatches, type Finding, findAll, whole } from './span.ts'

/** An address takes the signs right before it along: a dash of a list, a quote, the line of italics. */
const ADDRESS =
  /(?<![\p{L}\d._%+'-])[._%+'-]*[\p{L}\d][\p{L}\d._%+'-]*(?:@ ?| @ )[\p{L}\d](?:[\p{L}\d-]|\.(?=[\p{L}\d]))*\.\p{L}{2,}/giu
const SPACED =
  /(?<![\p{L}\d._%+'-])[._%+'-]*[\p{L}\d][\p{L}\d._%+'-]*(?: \. [\p{L}\d._-]+)* ?@ ?[\p{L}\d-]+(?: ?\. ?[\p{L}\d-]+)? ?\. ?(?:nl|com|org|net|eu|be|de|nu|info|frl)(?![\p{L}\d])/giu
const SPOKEN =
  /(?<![\p{L}\d._-])[._-]*[\p{L}\d][\p{L}\d._-]*(?: (?:punt|dot|streepje) [\p{L}\d._-]+){0,6} (?:at|apenstaart(?:je)?) [\p{L}\d-]+(?: ?(?:punt|dot) ?| \. ?|\.|\. (?=(?:nl|com|org|net|eu)\b))(?:nl|com|org|net|eu|be|de|nu)\b/giu
/** The sign of an address and its points, between brackets or in words: "jan.jansen[at]gmail[dot]com", "f.yilmaz [at] kpnmail punt nl". */
const TOLD_POINT = ' ?[[({<] ?(?:dot|punt|\\.) ?[\\])}>] ?| (?:dot|punt) '
const MASKED_POINT = `(?:${TOLD_POINT}|\\.| ?\\. ?(?=(?:nl|com|org|net|eu)(?!\\p{L})))`
const MASKED_SIGN = '[[({<] ?(?:at|apenstaart(?:je)?|aapje|@) ?[\\])}>]'
const PROVIDER = 'gmail|hotmail|outlook|live|ziggo|kpnmail|yahoo|icloud|xs4all|planet|home'
const MASKED_DOMAIN = `[\\p{L}\\d-]+(?:${MASKED_POINT}[\\p{L}\\d-]+){0,2}${MASKED_POINT}`
const MASKED = new RegExp(
  `(?<![\\p{L}\\d._%+'-])[._%+'-]*[\\p{L}\\d][\\p{L}\\d._%+'-]*(?:(?:${TOLD_POINT})[\\p{L}\\d_-]+){0,4}(?: ?${MASKED_SIGN} ?(?:${MASKED_DOMAIN}\\p{L}{2,12}|(?:${PROVIDER}))|[[({]a[\\])}](?:${MASKED_DOMAIN}(?:nl|com|org|net|eu|be|de|nu|info|frl)|(?:${PROVIDER})))(?![\\p{L}\\d])`,
  'giu',
)
const MAYBE_MASKED = new RegExp(`${MASKED_SIGN}|[[({]a[\\])}]`, 'i')
const CUT_OFF =
  /(?<![\p{L}\d._%+-])[._%+-]*[\p{L}\d][\p{L}\d._%+-]*@(?:gmail|hotmail|outlook|live|ziggo|kpnmail|yahoo|icloud|xs4all|planet|home)\b/giu

/** ". De", ". Nu", ". Bol.com": the next sentence, behind a domain that is written without spaces. */
const NEXT_SENTENCE = /(?<![ @])\. (?:(?:de|nu|be|net|info)$|\p{Ll}[\p{L}\d-]*\.)/iu

/** Where the address ends: no space stands inside it unless the whole is spaced out. */
function endOfAddress(written: string): number {
  const sentence = NEXT_SENTENCE.exec(written)
  if (!sentence) return written.length
  const first = written.slice(0, sentence.index)
  return /@\S+\.\p{L}{2,}$/u.test(first) || !/ @|@ | \./.test(first) ? sentence.index : written.length
}

/** E-mail addresses; one that lost its ending is still one. */
export function findEmail(text: string): Finding[] {
  const patterns = [
    ...(MAYBE_MASKED.test(text) ? [MASKED] : []),
    ...(/ (?:at|apenstaart)/i.test(text) ? [SPOKEN] : []),
  ]
  const spoken = patterns.flatMap((pattern) =>
    findAll(text, pattern, (match) => ({
      ...whole(match),
      type: 'EMAIL',
      certainty: 'certain',
      reason: 'email',
    })),
  )
  return [...spoken, ...aroundSigns(text)]
}

/** How far an address reaches on either side of its "@". */
const REACH = 90

/** Addresses around each "@", so that a long text is not searched for what stands before one. */
function aroundSigns(text: string): Finding[] {
  const found: Finding[] = []
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const from = Math.max(0, sign - REACH)
    const stretch = text.slice(from, sign + REACH)
    for (const pattern of [ADDRESS, CUT_OFF, SPACED])
      for (const match of allMatches(stretch, pattern)) {
        const start = match.index
        const end = start + endOfAddress(match[0])
        if (from + start <= sign && from + end > sign)
          found.push({
            start: from + start,
            end: from + end,
            type: 'EMAIL',
            certainty: 'certain',
            reason: 'email',
          })
      }
  }
  return found
}
