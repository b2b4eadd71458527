/** Finds numbers that are spelled out digit by digit: telephone, service and reference numbers as people dictate them. */
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import { findNear, gapAfter, matchesNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import { before, type Finding, type IdentifierType, whole } from './span.ts'
import { isToldPhone } from './spokenFigures.ts'

const WORD =
  '(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|\\d{1,4})'
const JOINER =
  '(?:[ ,.¦-]{1,4}|,? ?\\n ?)(?:(?:dubbel|streep(?:je)?|punt|slash|schuine streep|en dan|nog eens|\\p{Lu}) )*'
/** At least six numbers in a row of which most are words, with single letters and the names of marks between them. */
const DICTATED = new RegExp(
  `(?<![\\p{L}\\d])${WORD}(?:${JOINER}${WORD}){5,}(?![\\p{L}\\d])(?:,? (?:met )?${WORD}(?:[ -]?${WORD})? er ?(?:voor|achter)(?!\\p{L}))?`,
  'giu',
)
/** A shorter row with letters in it, behind a word for a reference. */
const REFERENCE = new RegExp(
  `(?<=\\b(?:met|kenmerk|nummer|dossier|zaak|is|code)\\b:? )${WORD}(?: (?:streep(?:je)?|slash|punt|\\p{Lu}|${WORD})){3,}(?![\\p{L}\\d])`,
  'gu',
)
/** A code said aloud: numbers and capitals, and the names of marks: "GNP twaalf nul vier", "WF 24 dash 0661", "drie drie negen streep zeven B". */
const MARK = '(?:streep(?:je)?|dash|slash|schuine streep|liggend streepje|punt)'
const PIECE = `(?:${WORD}|"?\\p{Lu}{1,4}"?)`
/** Never the middle of a longer number: not behind a figure or a mark said aloud, not before a figure that goes on. */
const BEGINS = `(?<![\\p{L}\\d.,¤-]|\\d |${MARK} )`
const ENDS = '(?![\\p{L}\\d%]|[-/.,]\\d)'
/** The name of a mark, also where the line ends beside it. */
const SAID = `(?: | ?\\n ?)${MARK}(?: | ?\\n ?)`
const CODE = new RegExp(
  `${BEGINS}${PIECE}(?:(?:${SAID}| )${PIECE}){2,}${ENDS}|${BEGINS}(?:\\p{Lu}{1,4} )?${PIECE}${SAID}${PIECE}${ENDS}`,
  'gu',
)
const SAID_MARK = new RegExp(SAID, 'g')
const FIGURES_SAID_MIN = 3
const isNumberWord = new RegExp(`^${WORD}$`, 'u')

/** How many figures the words and figures of a code stand for. */
const figuresSaid = (pieces: readonly string[]): number =>
  pieces
    .filter((piece) => isNumberWord.test(piece))
    .reduce((sum, piece) => sum + (/^\d/.test(piece) ? piece.length : UNIT.test(piece) ? 1 : 2), 0)
const UNIT = /^(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)$/

/** What stands before a number that is told, and is no part of it. */
const SAYS_WHAT = /^(?:BSN|KVK|IBAN|TEL|FAX|NR)$/

/** Whether it is a code rather than a number, a time or a few letters: by a mark said aloud, or by capitals before words. */
function isCode(written: string): boolean {
  const pieces = written.split(/\s+/)
  if (figuresSaid(pieces) < FIGURES_SAID_MIN) return false
  if (written.match(SAID_MARK)) return /\p{Lu}/u.test(written) || /streep|dash|slash/.test(written)
  const [first = '', ...rest] = pieces
  return (
    /^\p{Lu}{2,4} \p{Ll}/u.test(written) &&
    !SAYS_WHAT.test(first) &&
    !wordKinds(fold(first)).spared &&
    rest.every((piece) => !/\d/.test(piece))
  )
}

const COUNTING = /^(?:een|één)[ ,.¦-]+twee[ ,.¦-]+drie[ ,.¦-]+vier/i

function typeOf(written: string, head: string): IdentifierType {
  if (/\b(?:bsn|burgerservicenummer|sofi\p{L}*)\b[^.]*$/u.test(head)) return 'BSN'
  if (/^(?:nul|0)/i.test(written)) return 'PHONE'
  if (/\b(?:tel\p{L}*|nummer|bel\p{L}*|mobiel)\b[^.]*$/u.test(head)) return 'PHONE'
  return 'DOSSIER'
}

/** Two numbers or marks in words, one after the other. */
const FIRST = sign(/(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tig)$/i)
const SECOND = /^(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|dubbel|streep)/i
const JOINED = sign(
  /(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tig)-(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|dubbel|streep)/i,
)
const REACH = { behind: 200, ahead: 220 }

const SAYS_MARK = sign(/^(?:streep|streepje|dash|slash|punt)$/i)

/** Codes said aloud. */
const findCodes = (page: Page, places: readonly number[]): Finding[] =>
  findNear(
    page,
    CODE,
    [...places, ...page.at(SAYS_MARK)].sort((a, b) => a - b),
    CODE_REACH,
    (match) =>
      isCode(match[0])
        ? { ...whole(match), type: 'DOSSIER', certainty: 'probable', reason: 'dossierShape' }
        : undefined,
  )
const CODE_REACH = { behind: 60, ahead: 80 }

/** The words that a second number follows at once. */
const rows = (page: Page): number[] => {
  const pairs = page
    .at(FIRST)
    .filter((i) => SECOND.test(page.tokens[i + 1]?.text ?? '') && /^[ ,.¦-]+$/.test(gapAfter(page, i) ?? ''))
  const joined = page.at(JOINED)
  return joined.length === 0 ? pairs : [...pairs, ...joined].sort((a, b) => a - b)
}

/** Dictated numbers; someone who counts out loud is left alone. */
export function findDictated(page: Page): Finding[] {
  const { text } = page
  const places = rows(page)
  const told = [
    ...matchesNear(page, DICTATED, places, REACH),
    ...matchesNear(page, REFERENCE, places, REACH),
  ].flatMap((match): Finding[] => {
    const words = match[0].match(/\p{L}{3,}/gu)?.length ?? 0
    if (words < 3 || COUNTING.test(match[0])) return []
    const type = typeOf(match[0], before(text, match.index, 60))
    return [
      {
        ...whole(match),
        type,
        certainty: type === 'PHONE' && isToldPhone(match[0]) ? 'certain' : 'probable',
        reason: type === 'DOSSIER' ? 'dossierShape' : 'phoneCue',
      },
    ]
  })
  const codes = findCodes(page, places)
  return [
    ...told,
    ...codes.filter((code) => !told.some(({ start, end }) => start < code.end && end > code.start)),
  ]
}
