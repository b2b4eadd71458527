/** Names in what everybody says, which are nobody's: "Jan en alleman", "van Lotje getikt", "Joost mag het weten". */
import { matchesNear, type Page } from './page.ts'
import { keySign } from './signs.ts'
import { type Stretch, whole } from './span.ts'

/** Each whole, as what stands before or behind is what makes it a phrase. */
const PHRASES: readonly string[] = [
  'jan en alleman',
  'jan modaal',
  'jan (?:met de pet|rap(?: en zijn maat)?|lul|salie|doedel|soldaat|publiek|boezeroen|hagel)',
  'jan klaassen en katrijn',
  'jip(?: en |-en-)janneke(?:taal)?',
  'jantje[ -]van[ -]leiden',
  'jantje contrarie',
  'pietje (?:precies|bell|paniek)',
  'piet snot',
  'zwarte piet(?:en)?',
  'hoge piet(?:en)?',
  'brave hendrik(?:ken)?',
  '(?:houten|stijve) (?:klaas|harry)',
  'klaas vaak',
  'malle pietje',
  'vrolijke frans(?:en)?',
  'magere hein',
  'joris goedbloed',
  'ongelovige thomas(?:sen)?',
  'klaar is kees',
  'barbertje moet hangen',
  "(?:van(?: 't| het)? )?lotje getikt",
  'joost mag(?: het)? weten',
  '(?:ben|bent|is|was|waren|zijn|blijf|blijft|bleef)(?: \\p{L}+){0,2} de sjaak',
  'de sjaak (?:ben|bent|is|was|waren|zijn)',
  '(?:dikke|de) van dale',
  'ot en sien',
  'jut en jul',
]
const PHRASE = new RegExp(`(?<![\\p{L}\\d-])(?:${PHRASES.join('|')})(?![\\p{L}\\d])`, 'giu')
const NAMED = new Set(
  'jan jip jip-en-janneke jip-en-janneketaal jantje jantje-van-leiden pietje piet pieten hendrik hendrikken klaas harry frans fransen hein joris thomas thomassen kees barbertje lotje joost sjaak dale sien jul'.split(
    ' ',
  ),
)
const IN_PHRASE = keySign((key) => NAMED.has(key))

/** Where such phrases stand. */
export const namesInPhrases = (page: Page): Stretch[] =>
  matchesNear(page, PHRASE, page.at(IN_PHRASE), { behind: 32, ahead: 32 }).map(whole)
