/** The acts a citation can name, each with every spelling by which it is known. */
import { REGULATIONS, shortNameOf } from '#core/law/reference.ts'
import lawNames from './lawNames.json' with { type: 'json' }
import { normalised, tokensOf } from './tokens.ts'

/** How an act numbers its articles: "58", "4:84", "2.4.1", or in more than one way. */
export type ArticleStyle = 'plain' | 'colon' | 'dot' | 'any'

/** An act as citations know it; `regulationId` is null for acts outside the reference data. */
export interface Act {
  readonly law: string
  readonly regulationId: string | null
  readonly bwbId: string | null
  readonly style: ArticleStyle
}

/** One spelling of an act, cut into normalised tokens. */
export interface ActName {
  readonly act: Act
  readonly spelling: string
  readonly words: readonly string[]
  /** True when the name means the act even without an article beside it ("Participatiewet", not "WW"). */
  readonly standsAlone: boolean
}

const NOT_NAMES = new Set(lawNames.notNames.map(normalised))
const BENEFITS = new Set(lawNames.spokenOfAsBenefit)
const EXTRA_ALIASES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(lawNames.extraAliases))

function styleOf(regulationId: string): ArticleStyle {
  const { colon, dot, any } = lawNames.articleStyles
  if (colon.includes(regulationId)) return 'colon'
  if (dot.includes(regulationId)) return 'dot'
  return any.includes(regulationId) ? 'any' : 'plain'
}

function namesOf(act: Act, spellings: Iterable<string>): ActName[] {
  const names = new Map<string, ActName>()
  for (const spelling of spellings) {
    if (NOT_NAMES.has(normalised(spelling))) continue
    const words = tokensOf(spelling).map((token) => token.norm)
    const key = words.join(' ')
    if (words.length === 0 || names.has(`${key} ${spelling}`)) continue
    names.set(`${key} ${spelling}`, {
      act,
      spelling,
      words,
      standsAlone: !BENEFITS.has(normalised(spelling)),
    })
  }
  return [...names.values()]
}

/** The Participatiewet, the act that a case text means when it speaks of "de wet". */
export const PARTICIPATIEWET: Act = {
  law: 'PW',
  regulationId: 'pw',
  bwbId: 'BWBR0015703',
  style: 'plain',
}

function referenceNames(): ActName[] {
  return REGULATIONS.flatMap((regulation) => {
    const act: Act =
      regulation.bwbId === PARTICIPATIEWET.bwbId
        ? PARTICIPATIEWET
        : {
            law: shortNameOf(regulation),
            regulationId: regulation.id,
            bwbId: regulation.bwbId,
            style: styleOf(regulation.id),
          }
    return namesOf(act, [
      regulation.name,
      regulation.citationTitle,
      ...(regulation.abbreviation === null ? [] : [regulation.abbreviation]),
      ...regulation.aliases,
      ...(EXTRA_ALIASES.get(regulation.id) ?? []),
    ])
  })
}

function styleNamed(style: string): ArticleStyle {
  return style === 'colon' || style === 'dot' || style === 'plain' ? style : 'any'
}

function otherNames(): ActName[] {
  return lawNames.otherActs.flatMap(({ law, bwbId, style, names }) =>
    namesOf({ law, regulationId: null, bwbId, style: styleNamed(style) }, [law, ...names]),
  )
}

/** Every spelling of every act, those of the reference data first. */
export const ACT_NAMES: readonly ActName[] = [...referenceNames(), ...otherNames()]

/** The style in which an article number is written. */
export function styleOfArticle(article: string): ArticleStyle {
  if (article.includes(':')) return 'colon'
  return article.includes('.') ? 'dot' : 'plain'
}

/** "1a:1" is an article of the Wajong; elsewhere the number behind the colon is a paragraph ("18a:3"). */
const LETTERED_BOOK = /^\d+[a-z]+:/

/** Whether an act could have an article of this shape; "58" is not one of the Awb, "4:84" not one of the PW. */
export function couldHave(act: Act, article: string): boolean {
  if (LETTERED_BOOK.test(article)) return act.regulationId === 'wajong' || act.style === 'plain'
  return act.style === 'any' || act.style === styleOfArticle(article)
}

/** A book of the Civil Code by its number, or null when it is not in our list. */
export function civilCodeBook(book: string): Act | null {
  return ACT_NAMES.find((name) => name.act.law === `BW${book}`)?.act ?? null
}

const NAMESAKES: ReadonlyMap<string, Act | undefined> = new Map(
  Object.entries(lawNames.namesakes).map(([id, law]) => [
    id,
    ACT_NAMES.find((name) => name.act.law === law)?.act,
  ]),
)

/** The act with the same abbreviation that can have such an article when this one cannot: "2.1 Wht" is no article on rent. */
function namesakeFor(act: Act, article: string): Act | null {
  const other = couldHave(act, article) ? undefined : NAMESAKES.get(act.regulationId ?? '')
  return other !== undefined && couldHave(other, article) ? other : null
}

/** An article number as its act writes it; what was a paragraph in it ("31.2 Pw", "5.1.2 Woo") apart. */
export interface NumberedArticle {
  readonly act: Act
  readonly article: string
  readonly paragraph: string | null
}

/** Acts whose articles have two numbers ("5.1"), so that a third is a paragraph. */
const TWO_NUMBERS = new Set(['woo', 'brp'])

/** Reads an article number the way the act it is said to be of numbers its articles. */
export function numberedBy(act: Act, article: string): NumberedArticle {
  if (act.law === 'BW') {
    const inBook = article.replace(/^(\d{1,2})[.](?=\d)/, '$1:')
    const book = civilCodeBook(/^\d{1,2}(?=:)/.exec(inBook)?.[0] ?? '')
    return { act: book ?? act, article: book === null ? article : inBook, paragraph: null }
  }
  const namesake = namesakeFor(act, article)
  if (namesake !== null) return { act: namesake, article, paragraph: null }
  const sections = article.split(/[.:]/)
  const [first = '', second = '', third] = sections
  if (act.style === 'plain' && sections.length === 2) return { act, article: first, paragraph: second }
  if (act.style === 'colon' && sections.length === 2)
    return { act, article: `${first}:${second}`, paragraph: null }
  if (third !== undefined && TWO_NUMBERS.has(act.regulationId ?? '')) {
    return { act, article: `${first}.${second}`, paragraph: third }
  }
  return { act, article, paragraph: null }
}

/** The act with this number in the national law database, or null. */
export function actWithBwbId(bwbId: string): Act | null {
  return ACT_NAMES.find((name) => name.act.bwbId === bwbId)?.act ?? null
}
