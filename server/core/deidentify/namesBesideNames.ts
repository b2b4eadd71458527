/**
 * Names that only the name beside them gives away: "Van Ingen en Hol", "Roos en Fatima", "de begeleider Albert Huisman".
 * In the texts of 38 authors a word with a capital behind a name and "en" was a name 143 times of 146 (the others were kin,
 * a body and a word in capitals), one that is somebody's name before "en" and a name 17 times of 17.
 */
import { KIN_WORDS } from './lexicon/kin.ts'
import { TITLES } from './lexicon/nameCues.ts'
import { isRole } from './occupations.ts'
import type { Finding } from './span.ts'
import { firstEndingAfter, type Token } from './tokens.ts'

/** Whether a word with a capital may be somebody whom no other rule has found. */
const mayBeSomebody = (token: Token | undefined): token is Token =>
  token?.shape === 'capital' &&
  token.free &&
  token.text.length > 1 &&
  !token.kinds.spared &&
  !KIN_WORDS.has(token.key) &&
  !TITLES.has(token.key) &&
  !isRole(token.key)

/** Who stands behind a name and "en", or before "en" and a name. */
function companions(text: string, tokens: readonly Token[], { start, end }: Finding): Token[] {
  const found: Token[] = []
  if (text.startsWith(' en ', end)) {
    const token = tokens[firstEndingAfter(tokens, end + 4)]
    if (mayBeSomebody(token) && token.start === end + 4 && text[token.end] !== ':') found.push(token)
  }
  if (text.startsWith(' en ', start - 4)) {
    const token = tokens[firstEndingAfter(tokens, start - 4) - 1]
    if (mayBeSomebody(token) && token.end === start - 4 && token.kinds.name) found.push(token)
  }
  return found
}

/** The findings with those whom a name beside them gives away. */
export function withCompanions<F extends Finding>(
  text: string,
  tokens: readonly Token[],
  findings: readonly F[],
): F[] {
  const persons = findings.filter(({ type, certainty }) => type === 'NAME' && certainty !== 'check')
  const found = persons.flatMap((finding) =>
    companions(text, tokens, finding).map(
      (token): F => ({
        ...finding,
        start: token.start,
        end: token.stemEnd,
        certainty: 'probable',
        reason: 'nameNext',
      }),
    ),
  )
  return found.length === 0 ? [...findings] : [...findings, ...found]
}
