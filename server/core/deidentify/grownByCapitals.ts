/**
 * Grows organisations over the words with a capital right beside them: "Bewindhuis Plus", "IMK-partner Groene Hart". A word
 * that carries a capital within a sentence and touches the name of an organisation belongs to it: of 15 such words that
 * no rule had taken, in the texts of 36 authors, 14 did.
 */
import { KIN_WORDS } from './lexicon/kin.ts'
import { TITLES } from './lexicon/nameCues.ts'
import { isRole } from './occupations.ts'
import type { Finding } from './span.ts'
import { firstEndingAfter, type Token } from './tokens.ts'

const WORDS_MAX = 3
/** Days, months and what begins something else. */
const APART =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|gemeente|team|afdeling|uwv|svb|duo|ik|u|uw)$/

/** "WSV De Zwarte Gans": a few capitals that are no word and no body of the state. */
const isLetters = ({ shape, text, kinds }: Token): boolean =>
  shape === 'capitals' && /^\p{Lu}{2,5}$/u.test(text) && !kinds.ordinary && !kinds.spared && !kinds.name

/** Whether a word with a capital within a sentence may belong to the name beside it. */
const belongs = (token: Token | undefined): token is Token =>
  token !== undefined &&
  (token.shape === 'capital' || isLetters(token)) &&
  !token.opens &&
  token.text.length > 1 &&
  !APART.test(token.key) &&
  !KIN_WORDS.has(token.key) &&
  !TITLES.has(token.key) &&
  !isRole(token.key)

/** "Bibliotheek Salland-Oost, locatie Heino": what parts the name of an organisation and that of its branch. */
const BRANCH = /^,? (?:locatie|vestiging|afdeling|filiaal|kring|loc\.|afd\.) $/

/** How much of what stands before the next finding, a branch of the organisation, is of its name. */
const lengthToBranch = (text: string, end: number, next: Finding | undefined): number =>
  next && /^(?:PLACE|NAME|ORG_SMALL)$/.test(next.type)
    ? (BRANCH.exec(text.slice(end, Math.min(next.start, end + 14)))?.[0].trimEnd().length ?? 0)
    : 0

/** The findings, sorted, organisations among them with the capitals that no other finding has. */
export function grown<F extends Finding>(
  text: string,
  tokens: readonly Token[],
  findings: readonly F[],
): F[] {
  const sure = findings.filter(({ certainty }) => certainty !== 'check')
  let next = 0
  let from = 0
  return findings.map((finding) => {
    if (finding.certainty === 'check') return finding
    next++
    if (finding.type !== 'ORG_SMALL' || /[\n|;\t]/.test(text.slice(finding.start, finding.end))) {
      from = Math.max(from, finding.end)
      return finding
    }
    const to = sure[next]?.start ?? text.length
    let { start, end } = finding
    for (let i = firstEndingAfter(tokens, end), n = 0; n < WORDS_MAX; i++, n++) {
      const token = tokens[i]
      if (
        !belongs(token) ||
        token.end > to ||
        text.slice(end, token.start) !== ' ' ||
        text[token.end] === ':'
      )
        break
      end = token.stemEnd
    }
    end += lengthToBranch(text, end, sure[next])
    for (let i = firstEndingAfter(tokens, start) - 1, n = 0; n < WORDS_MAX; i--, n++) {
      const token = tokens[i]
      if (!belongs(token) || token.start < from || text.slice(token.end, start) !== ' ') break
      start = token.start
    }
    from = Math.max(from, end)
    return start === finding.start && end === finding.end ? finding : { ...finding, start, end }
  })
}
