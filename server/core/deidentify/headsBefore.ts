/**
 * The word that says what kind of work, club or house it is, before a name that was found without it: "bij
 * scheepsreparatie Boelhouwer", "van het praktijkonderwijs De Delta". Dutch makes such words by compounding, more than any
 * list holds, so that any compound will do that names no person and no paper or event of the case itself.
 */

import { KIN_WORDS } from './lexicon/kin.ts'
import { TITLES } from './lexicon/nameCues.ts'
import { CLOSING_WORDS } from './lexicon/organisationWords.ts'
import { isCompoundWord } from './lexicon.ts'
import { isRole } from './occupations.ts'
import { isTrade } from './organisationsByTrade.ts'
import type { Finding } from './span.ts'
import { firstEndingAfter, type Token } from './tokens.ts'

const HEAD_CHARS_MIN = 8
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'bij van voor in naar uit via door over achter boven naast tegenover'.split(' '),
)
const DETERMINERS: ReadonlySet<string> = new Set('de het een ons onze mijn zijn haar hun uw'.split(' '))

/** Compounds for persons: by their last part ("zaalgenoot") or by the ending of who does something. */
const PERSON =
  /(?:er|ster|aar|ares|ist|iste|ent|ente|eur|euse|or|ant|ante|man|vrouw|broer|zus|zoon|dochter|kind|kinderen|jongen|meisje|maat|genoot|genote|baas|lid|leden|heer|dame|arts|kracht|hulp|gast|vriend|vriendin|ling|voogd|oom|tante|neef|nicht|kundige|loog|loge|vader|ouders?|gezin|paar|lui|mensen|t?je)$/
/** What the story is about rather than where someone is: papers, talks, money, time; and words that are no noun. */
const OF_THE_CASE =
  /(?:naam|mond|gesprek|bezoek|verzoek|verslag|brief|mail|app|bericht|notitie|nota|besluit|bezwaar|beroep|procedure|aanvraag|dossier|zaak|zitting|overleg|onderzoek|rapport|rapportage|advies|plan|(?:woon|geboorte|verblijf|stand|lig|bestemming|arbeid|stage|vestiging|parkeer|zit)s?plaats|traject|formulier|lijst|bewijs|verklaring|afspraak|melding|controle|intake|uitkering|toeslag|bijstand|inkomen|loon|schuld|vordering|betaling|lening|huur|rekening|kosten|beslag|boete|maatregel|korting|wet|regeling|norm|toets|nummer|adres|periode|termijn|datum|dag|week|maand|jaar|tijd|uur|situatie|probleem|geval|opgave|paspoort|recht|plicht|lijk|lijke|isch|ische|baar|loos|ig|ige|weg|maal|gemeente|dorp|wijk|straat|loket|team|rechtbank)$/

const announces = ({ key, shape, free }: Token): boolean =>
  shape === 'lower' &&
  free &&
  key.length >= HEAD_CHARS_MIN &&
  !TITLES.has(key) &&
  !KIN_WORDS.has(key) &&
  !isRole(key) &&
  !PERSON.test(key) &&
  !OF_THE_CASE.test(key) &&
  isCompoundWord(key)

/** Whether a noun stands where one says where somebody works or goes: behind a preposition, or first between brackets. */
function isPlaced(text: string, tokens: readonly Token[], i: number): boolean {
  const [head, before, beforeThat] = [tokens[i], tokens[i - 1], tokens[i - 2]]
  if (!head) return false
  if (/[(|] ?$/.test(text.slice(Math.max(0, head.start - 2), head.start))) return true
  if (!before || text.slice(before.end, head.start) !== ' ') return false
  return (
    PREPOSITIONS.has(before.key) ||
    (DETERMINERS.has(before.key) && beforeThat !== undefined && PREPOSITIONS.has(beforeThat.key))
  )
}

/** "Bewind Noord", "Kassenbouw Hoogland", "Schoonmaak Blinkers": what is done, with a capital, right before a name or a place. */
const isTradeHead = ({ shape, key, free }: Token): boolean =>
  shape === 'capital' && free && (CLOSING_WORDS.has(key) || isTrade(key)) && !TITLES.has(key) && !isRole(key)

/** "van witgoed lambrichs": goods or work, before a name that has no capital either. */
const isLowerTrade = ({ shape, key, free }: Token): boolean =>
  shape === 'lower' &&
  free &&
  key.length > 4 &&
  isTrade(key) &&
  !TITLES.has(key) &&
  !isRole(key) &&
  !PERSON.test(key)

/** The finding with the word for what it is, as an organisation; a name that is certain stays the name it is. */
export function withHead<F extends Finding>(text: string, tokens: readonly Token[], finding: F): F {
  if (finding.type !== 'ORG_SMALL' && finding.type !== 'NAME' && finding.type !== 'PLACE') return finding
  if (finding.certainty === 'check' || (finding.type === 'NAME' && finding.certainty === 'certain'))
    return finding
  const i = firstEndingAfter(tokens, finding.start) - 1
  const head = tokens[i]
  if (head && text.slice(head.end, finding.start) === ' ' && isTradeHead(head))
    return { ...finding, type: 'ORG_SMALL', start: head.start, reason: 'organisation' }
  if (finding.type === 'PLACE') return finding
  if (!head || text.slice(head.end, finding.start) !== ' ') return finding
  const small = /^\p{Ll}/u.test(text.slice(finding.start)) && isLowerTrade(head)
  if (!small && !announces(head)) return finding
  return isPlaced(text, tokens, i)
    ? { ...finding, type: 'ORG_SMALL', start: head.start, reason: 'organisation' }
    : finding
}
