/** Finds who signs a letter, and the organisation below it. */
import { fold } from './fold.ts'
import { COMMON } from './lexicon/nameCues.ts'
import { DEPARTMENTS } from './lexicon/organisationWords.ts'
import { wordKinds } from './lexicon.ts'
import { matchesWith, type Page } from './page.ts'
import { isListedPlace } from './places.ts'
import { sign } from './signs.ts'
import type { Finding, Stretch } from './span.ts'
import { firstEndingAfter, isCapital, type Token } from './tokens.ts'

const GREETING = sign(/^(?:groet|groeten|groetjes|hoogachtend|mvg|vrgr|mfg|gr)$/i)
const JOINING = new Set('de het van en op voor in aan t bij der den'.split(' '))
const LINES_MAX = 5
const WORDS_MAX = 6

/** Whether the words of a line are a name that no list explains: capitals, small words between them, no figure. */
function isNameLine(words: readonly Token[]): boolean {
  const capitals = words.filter((word) => isCapital(word))
  return (
    words.length <= WORDS_MAX &&
    capitals.length > 1 &&
    isCapital(words[0]) &&
    words.every((word) => word.free && (isCapital(word) || JOINING.has(word.key))) &&
    !words.some(({ key }) => DEPARTMENTS.has(key)) &&
    capitals.some(({ kinds, key }) => !kinds.spared && (kinds.name || !kinds.ordinary) && !isListedPlace(key))
  )
}

/** "Veel liefs,\nMop": the one word below the greeting, when nothing follows it or the signature goes on. */
const SIGNED =
  /(?:groet\p{L}{0,12}|hoogachtend|liefs|mvg|knuffel|kus\p{L}{0,12}|x{2,3}|hartelijks)[^\n]{0,30}\n[ \t>]*\n?[ \t>]*(\p{L}[\p{L}'-]{1,16})(?: (\p{Lu}[\p{L}'-]{1,16}))?[.!]?[ \t]*(?=\n|$)/giu
const FAREWELL = sign(/groet|hoogachtend|liefs|mvg|knuffel|kus|xx|hartelijks/i)
const NO_SIGNER =
  /^(?:ps|groet|groeten|groetjes|team|afdeling|namens|bijlage|bijlagen|verzonden|datum|onderwerp|bezoekadres|telefoon|medewerker|consulent|klantmanager|gemeente|einde|bedankt|nul|basta)$/i

/** "Gr. jo", "groet g. mooi": what closes a line behind a farewell is who says it, whatever the word. */
const FAREWELLS = '(?:gr|grt|grtjs|groet|groeten|groetjes|mvg|hoogachtend|liefs)'
const FAREWELL_SHORT = sign(new RegExp(`^${FAREWELLS}$`, 'i'))
const SIGNED_INLINE = new RegExp(
  `(?<!\\p{L})${FAREWELLS}[.,!]? {1,2}((?:\\p{L}\\. ?){1,3}(?:(?:van|de|der|den|ter|ten) ){0,2}\\p{L}[\\p{L}'-]{2,16}|\\p{L}[\\p{L}'-]{1,16})[.!]?[ \\t]*(?=\\n|$)`,
  'giu',
)
const NO_INLINE =
  /^(?:terug|allemaal|allen|iedereen|weer|alvast|samen|jullie|ermee|mij|me|hem|haar|ons|aan|van|uit|en|thuis|doen|ook|dus|daar|hier|x+|xx.*|bij voorbaat|vriendelijk|jl|dd|ps)$/i
/** "Klopt dat? W.": a letter by itself that closes the text. */
const SIGNED_LETTER = /(?<=[\p{L}\d][.?!] )\p{Lu}\.\s*$/u

/** Who signs on the line of the farewell, or with no more than a letter. */
function inlineSigners(page: Page): Finding[] {
  const { text } = page
  const letter = SIGNED_LETTER.exec(text.slice(-12))?.[0].trimEnd().length
  const end = text.trimEnd().length
  const found: Finding[] = letter
    ? [{ start: end - letter, end, type: 'NAME', certainty: 'probable', reason: 'nameInitials' }]
    : []
  for (const { index, 0: all, 1: name = '' } of matchesWith(page, SIGNED_INLINE, FAREWELL_SHORT)) {
    if (NO_SIGNER.test(name) || NO_INLINE.test(name)) continue
    const start = index + all.lastIndexOf(name)
    found.push({ start, end: start + name.length, type: 'NAME', certainty: 'probable', reason: 'nameCue' })
  }
  return found
}

/** The last line of a text, when it is one listed name that is an ordinary word as well: "TOON", "De Heer". */
const LAST_LINE =
  /[.!?,)…¦]\s*\n\s*((?:(?:Van|De|Den|Der|Ten|Ter|de|der|den) ){0,3}\p{Lu}[\p{L}'-]{1,15})[.!]?\s*$/u
function lastLine({ text }: Page): Finding[] {
  const name = LAST_LINE.exec(text.slice(-40))?.[1]
  const surname = name?.slice(name.lastIndexOf(' ') + 1) ?? ''
  if (name === undefined || !wordKinds(fold(surname)).name || NO_SIGNER.test(surname)) return []
  const start = text.lastIndexOf(name)
  return [{ start, end: start + name.length, type: 'NAME', certainty: 'probable', reason: 'nameCue' }]
}

/** What closes a message behind the end of a sentence. */
const CLOSES = /^[.!]?[ \t]*(?:\n[ \t>]*\n|\s*$)/u
const ENDS_SENTENCE = /[\p{L}\d)\]][.!?¦]{1,3} $/u

const mayClose = ({ kinds, key }: Token): boolean =>
  !kinds.spared && (kinds.ordinary ? kinds.name && !COMMON.has(key) : true)

/** "heb ik al betaald!! Wiep": a name or a word of no list, by itself behind the last sentence of a message. */
const closers = ({ text, tokens, notable }: Page): Finding[] =>
  notable.flatMap((i): Finding[] => {
    const token = tokens[i]
    if (!token?.opens || token.shape !== 'capital' || !mayClose(token)) return []
    const { start, end } = token
    if (
      !CLOSES.test(text.slice(end, end + 40)) ||
      !ENDS_SENTENCE.test(text.slice(Math.max(0, start - 5), start))
    )
      return []
    return NO_SIGNER.test(token.text)
      ? []
      : [{ start, end, type: 'NAME', certainty: 'probable', reason: 'nameCue' }]
  })

/** The writers that a list of names does not have. */
export const findSigners = (page: Page): Finding[] => [
  ...matchesWith(page, SIGNED, FAREWELL).flatMap(({ index, 0: all, 1: name = '', 2: surname }): Finding[] => {
    if (NO_SIGNER.test(name)) return []
    const start = index + all.lastIndexOf(surname === undefined ? name : `${name} ${surname}`)
    const end = start + name.length + (surname === undefined ? 0 : surname.length + 1)
    return [{ start, end, type: 'NAME', certainty: 'probable', reason: 'nameCue' }]
  }),
  ...inlineSigners(page),
  ...lastLine(page),
  ...closers(page),
]

/** The lines of a signature that name an organisation, as stretches. */
export function findSignedOrganisations(page: Page): Stretch[] {
  const { text, tokens } = page
  return page.at(GREETING).flatMap((i) => {
    const found: Stretch[] = []
    let from = text.indexOf('\n', tokens[i]?.end ?? 0) + 1
    for (let line = 0; line < LINES_MAX && from > 0 && from < text.length; line++) {
      const to = text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from)
      const words: Token[] = []
      for (let k = firstEndingAfter(tokens, from); (tokens[k]?.end ?? text.length + 1) <= to; k++) {
        const word = tokens[k]
        if (word) words.push(word)
      }
      const written = text.slice(words[0]?.start, words.at(-1)?.end)
      if (line > 0 && words.length > 0 && !/[.,;:!?(]/.test(written) && isNameLine(words))
        found.push({ start: words[0]?.start ?? from, end: words.at(-1)?.stemEnd ?? to })
      from = to + 1
    }
    return found
  })
}
