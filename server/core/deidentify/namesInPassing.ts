/** Names that a turn of phrase gives away although they are ordinary words: "de wit zegt", "ene mulder", "B-O-A-T-E-N-G". */
import { PERSONAL_VERBS, WORD_SURNAMES } from './lexicon/nameCues.ts'
import { adjoins, markName, type NameSheet } from './nameMarks.ts'
import { matchesNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import { type Finding, whole } from './span.ts'
import { isCapital } from './tokens.ts'

/** Adjectives that lack the ending they would have behind "de" if they were no surname. */
const UNINFLECTED = new Set('wit groot jong bruin wild goed zwart'.split(' '))
/** What may follow a surname and no adjective. */
const AFTER_SURNAME =
  /^(?:er|is|was|heeft|had|zegt|zei|belt|belde|mailt|mailde|wil|kan|kon|moet|moest|en|die|vindt|vond|vraagt|vroeg|schreef|schrijft|kwam|komt|ging|gaat|deed|doet|werd|wordt|bleef|gaf|geeft|nam|zou|niet|ook|nooit|weer|daar|hier|toen)$/
const ONE = new Set(['ene', 'zekere'])
const KIN_EXACT = new Set(
  'man vrouw zoon dochter moeder vader broer zus partner vriend vriendin oma opa'.split(' '),
)
const OWN = /^(?:mijn|mn|m'n|haar|zijn|z'n|zn|onze|hun|je|jouw|uw)$/

/** "meneer van essen zegt": what follows is no hour, no place and no body. */
const NO_SURNAME =
  /^(?:hiernaast|boven|beneden|onder|vandaag|gisteren|toen|dienst|net|laatst|mij|hem|haar|ons|jullie|uwv|duo|svb|cak|wmo|bewind|buiten|inkomen|schuldhulp|participatie|nummer|kantoor|toezicht|werk|jeugdzorg)$/
const isAddressed = ({ tokens }: NameSheet, i: number): boolean => {
  const [own, title] = [tokens[i], tokens[i - 2]]
  return (
    own?.shape === 'lower' &&
    own.text.length > 2 &&
    !own.kinds.spared &&
    !NO_SURNAME.test(own.key) &&
    /^(?:mevrouw|mevr|mw|mvr|meneer|menheer|dhr|hr)$/.test(title?.key ?? '')
  )
}

/** Marks surnames that are ordinary words, where the words around them leave nothing else. */
export function markInPassing(sheet: NameSheet): void {
  const { text, tokens } = sheet
  tokens.forEach((token, i) => {
    if (!token.free) return
    const [before, next] = [tokens[i - 1], tokens[i + 1]]
    if (!before || !adjoins(sheet, i - 1)) return
    const closes = !next || text.slice(token.end, next.start) !== ' '
    if (before.key === 'de' && before.free && token.shape === 'lower' && UNINFLECTED.has(token.key)) {
      if (!closes && !AFTER_SURNAME.test(next?.key ?? '')) return
      markName(sheet, i, 'probable', 'nameCue')
      markName(sheet, i - 1, 'probable', 'nameNext')
    } else if (ONE.has(before.key) && WORD_SURNAMES.has(token.key)) markName(sheet, i, 'probable', 'nameCue')
    else if (
      before.key === 'die' &&
      token.shape === 'lower' &&
      WORD_SURNAMES.has(token.key) &&
      /^(?:schreef|zei|zegt|belde|mailde|vroeg)$/.test(next?.key ?? '')
    )
      markName(sheet, i, 'probable', 'nameCue')
    else if (
      before.key === 'van' &&
      isAddressed(sheet, i) &&
      (closes || AFTER_SURNAME.test(next?.key ?? ''))
    ) {
      markName(sheet, i, 'probable', 'nameCue')
      markName(sheet, i - 1, 'probable', 'nameNext')
    } else if (
      before.key === 'vd' &&
      before.opens &&
      token.shape === 'lower' &&
      closes &&
      token.text.length > 3
    ) {
      markName(sheet, i, 'probable', 'nameCue')
      markName(sheet, i - 1, 'probable', 'nameNext')
    } else if (
      KIN_EXACT.has(before.key) &&
      OWN.test(tokens[i - 2]?.key ?? '') &&
      token.shape === 'capital' &&
      isCapital(token) &&
      token.kinds.name &&
      (closes || PERSONAL_VERBS.has(next?.key ?? '') || AFTER_SURNAME.test(next?.key ?? ''))
    )
      markName(sheet, i, 'probable', 'nameCue')
  })
}

const SPELLED = /(?<![\p{L}-])(?:\p{Lu}-){3,}\p{Lu}(?![\p{L}-])/gu
const LETTERS = sign(/^(?:\p{Lu}-){3}/u)

/** A name spelled out letter by letter. */
export const spelledNames = (page: Page): Finding[] =>
  matchesNear(page, SPELLED, page.at(LETTERS), { behind: 1, ahead: 40 }).map((match) => ({
    ...whole(match),
    type: 'NAME',
    certainty: 'probable',
    reason: 'nameCue',
  }))
