/** Finds small organisations that goods, work or a place announce: "bij witgoed Meppelink", "zaal De Olde Smederij". */
import { remembered } from '../remembered.ts'
import { TITLES } from './lexicon/nameCues.ts'
import { CLOSING_WORDS, ORGANISATION_KINDS } from './lexicon/organisationWords.ts'
import { NO_TRADE, TRADE_ENDS, TRADES } from './lexicon/tradeWords.ts'
import { isDeterminer } from './lexicon.ts'
import { isRole } from './occupations.ts'
import { isParticled, isTwice, nameAfter } from './organisationExtent.ts'
import { joined } from './organisationJoins.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import type { Page } from './page.ts'
import { isListedPlace } from './places.ts'
import { keySign } from './signs.ts'
import type { Stretch } from './span.ts'
import { isCapital, type Token } from './tokens.ts'
import { isOfficial } from './tradeNames.ts'

const END_CHARS_MIN = 3
/** A word of fewer letters ends many that are no compound of it: "ijs" in "prijs". */
const TRADE_CHARS_MIN = 4
const START_CHARS_MIN = 3
const CHARS_MAX = 40

/** Whether a word ends in one for a trade, behind at least three other letters. */
function endsInTrade(key: string): boolean {
  for (let at = START_CHARS_MIN; at <= key.length - END_CHARS_MIN; at++) {
    const end = key.slice(at)
    if (
      TRADE_ENDS.has(end) ||
      (end.length >= TRADE_CHARS_MIN && (TRADES.has(end) || ORGANISATION_KINDS.has(end)))
    )
      return !NO_TRADE.test(key)
  }
  return false
}

/** Whether a folded word says what is sold, made or done, where or by whom. */
export const isTrade = remembered((key) => TRADES.has(key) || (key.length <= CHARS_MAX && endsInTrade(key)))
const TRADE = keySign(isTrade)
/** What closes a name as well as announces one: "bij jansen transport". */
const CLOSER = keySign((key) => isTrade(key) || CLOSING_WORDS.has(key) || isOrganisationKind(key))
const AT = keySign((key) => key === 'bij')

const isArticle = (token: Token): boolean =>
  /^(?:de|het|t|van|ten|ter)$/.test(token.key) && (isCapital(token) || token.key === 't')

/** "Kassenbouw Hoogland": what is done, in a word that is not merely an office's. */
const isCompoundOfTrade = ({ key, kinds }: Token): boolean =>
  !kinds.listed && !kinds.spared && !isOfficial(key) && isTrade(key)

/** Whether a name begins at `k`: an article and a word with a capital, or a word that no list has as an ordinary one. */
function beginsName(text: string, tokens: readonly Token[], k: number): boolean {
  const [trade, first, next] = [tokens[k - 1], tokens[k], tokens[k + 1]]
  if (!first?.free || first.opens) return false
  if (isCapital(trade) && isCompoundOfTrade(trade) && isListedPlace(first.key)) return isCapital(first)
  const second = isCapital(next) && next.free && joined(text, first, next)
  if (isParticled(tokens, k) || isTwice(text, tokens, k - 1)) return true
  if (isArticle(first)) return second
  if (!isCapital(first) || first.shape === 'capitals' || first.kinds.spared || isListedPlace(first.key))
    return false
  if (!first.kinds.ordinary || first.kinds.name) return true
  return second && !next.kinds.spared && !isOfficial(first.key) && !isOfficial(next.key)
}

/** Words for people that no list of roles has; fewer endings than of compounds, as "kantoor" and "instelling" are none. */
const PEOPLE = /(?:er|ster|ent|ant|aar|ier|eur|ist|genoot|man|vrouw|gezin|paar|stel|wijlen|zelfde)$/

/** Whether a bare noun behind "bij" says where someone works, learns or buys: it is no person. */
const isWhere = ({ shape, kinds, key, free }: Token): boolean =>
  free &&
  shape === 'lower' &&
  key.length > 3 &&
  kinds.ordinary &&
  !kinds.name &&
  !kinds.spared &&
  !TITLES.has(key) &&
  !isRole(key) &&
  !PEOPLE.test(key)

const LEADS_UP = /^(?:bij|werkgever|wg)$/
/** What is done for people, which closes a name that is put together of words: "via zekerwijs bewind". */
const SERVICE =
  /(?:bewind|bewindvoering|bewindvoerders|budgetbeheer|inkomensbeheer|uitzendbureau|uitzendburo|coaching|schuldzorg|thuiszorg|dagbesteding|advocaten|notarissen|incasso|deurwaarders|praktijk|kinderopvang|begeleiding|makelaardij|vastgoed|schoonmaak|transport|logistiek|sloopwerken|rijschool|taalschool|kapsalon)$/
const LEADS_TO_SERVICE = /^(?:bij|via|door|met|van|naar|aan|namens|werkgever|wg)$/
const SHOUTED_LEADS_UP = /^(?:bij|voor|via|werkgever|wg)$/
const PARTICLE = /^(?:van|de|den|der|ten|ter|el|t)$/

/** Whether a word without capitals of its own is the name that a word for a trade closes. */
const isOwner = ({ free, shape, key, kinds }: Token, trade: Token, particled: boolean): boolean =>
  free &&
  shape === trade.shape &&
  key.length > 3 &&
  !kinds.spared &&
  (kinds.name ? particled || !kinds.ordinary : !kinds.ordinary) &&
  !isListedPlace(key)

/** Whether a small word is put together of words as no dictionary has it: "zekerwijs", "flexmeesters". */
const isCoined = ({ free, shape, key, kinds }: Token): boolean =>
  free &&
  shape === 'lower' &&
  key.length > 6 &&
  !kinds.listed &&
  !kinds.spared &&
  !isRole(key) &&
  !PEOPLE.test(key)

/** "bij jansen transport", "VOOR VAN DER SLUIS BLOEMEN": a name that a word for a trade closes where capitals say nothing. */
function findClosedLow({ at, text, tokens }: Page): Stretch[] {
  return at(CLOSER).flatMap((i) => {
    const [owner, trade] = [tokens[i - 1], tokens[i]]
    if (!owner || !trade?.free || (trade.shape !== 'lower' && trade.shape !== 'shouted')) return []
    let first = i - 1
    while (PARTICLE.test(tokens[first - 1]?.key ?? '') && first > i - 4) first--
    const serves = SERVICE.test(trade.key) && trade.shape === 'lower' && first === i - 1
    const named = isOwner(owner, trade, first < i - 1) || (serves && isCoined(owner))
    if (!named || text.slice(owner.end, trade.start) !== ' ') return []
    const leads = trade.shape !== 'lower' ? SHOUTED_LEADS_UP : serves ? LEADS_TO_SERVICE : LEADS_UP
    if (!leads.test(tokens[first - 1]?.key ?? '')) return []
    return [{ start: tokens[first]?.start ?? owner.start, end: trade.stemEnd }]
  })
}

/** The words for a trade with the names right behind or before them, as stretches. */
export const findByTrade = (page: Page): Stretch[] => [...findAnnounced(page), ...findClosedLow(page)]

/** Whether a word leads up to a trade without an article: behind "in" and the like a capital is a country's or a region's. */
const leadsToTrade = (before: Token | undefined, { shape }: Token): boolean =>
  before?.key === 'bij' || (shape === 'lower' && /^(?:in|van|via|naar|door)$/.test(before?.key ?? ''))

/** The names right behind a word for a trade, with it. */
function findAnnounced({ at, text, tokens }: Page): Stretch[] {
  const behindAt = at(AT).map((i) => i + 1)
  const places = behindAt.filter((i) => tokens[i] && isWhere(tokens[i]))
  return [...at(TRADE), ...places].flatMap((i) => {
    const trade = tokens[i]
    if (!trade?.free || trade.shape === 'shouted' || isDeterminer(trade.key)) return []
    if (isDeterminer(tokens[i - 1]?.key ?? '')) return []
    if (text[trade.end] !== ' ' || !joined(text, trade, tokens[i + 1])) return []
    if (
      !beginsName(text, tokens, i + 1) &&
      !(leadsToTrade(tokens[i - 1], trade) && isTrade(trade.key) && tokens[i + 1]?.shape === 'lower')
    )
      return []
    const last = nameAfter(text, tokens, i)
    return last > i ? [{ start: trade.start, end: tokens[last]?.stemEnd ?? trade.end }] : []
  })
}
