/** Tells what a text is about from its words, for articles that name no act. */
import type { Token } from './tokens.ts'

const DOMAIN_WORD =
  /bijstand|uitkering|inlichting|terugvorder|teruggevorderd|gift|vermogen|kostendel|boete|maatregel|college|gemeente|zoektermijn|arbeidsplicht|inkomen|middelen|consulent|sociale dienst|huishouding|hardheid|vreemdeling|\bde wet\b(?! van \d)|verlaging|norm\b|toeslag|schuld/
const CARE_WORD = /\bpgb\b|\bwmo\b|persoonsgebonden/

/** What a text is about, as far as that tells which act it means when it names none. */
export interface Field {
  readonly assistance: boolean
  readonly care: boolean
  /** The text is about goods or pieces for a newspaper, which are articles with a number too. */
  readonly trade: boolean
  /** The sentences that speak of such a piece, so that no article in them is one of an act for what else the text says. */
  readonly press: ReadonlySet<number>
  /** The text asks of which act an article is, so that it is not for us to say. */
  readonly asked: boolean
  /** The text is, or quotes, a by-law: a heading with "Artikel 2" in it is then one of its own. */
  readonly ownRules: boolean
}

const TRADE_WORD =
  /\bartikelen (?:\w+ ){0,3}(?:te koop|(?:ver|ge|inge)kocht|verkopen|kopen|aangeboden|geveild)\b|\b(?:ver|ge|inge)kochte? (?:\w+ ){0,2}artikelen\b(?! \d)|\b(?:bestelde?|bestelling|leverbaar|voorraad|retourneren|verzendkosten|winkelmand(?:je)?|bezorgkosten|(?:thuis|morgen|vandaag) bezorgd)\b/
/** Pieces for a newspaper: "artikelen voor de nieuwsbrief", "een artikel schrijven". */
const PRESS_WORD =
  /\bartikel(?:en)? (?:\w+ ){0,2}(?:voor|in|op) (?:de |het |onze |ons |uw |een )?(?:\w*krant|\w*nieuwsbrief|\w*blad|\w*tijdschrift|website|magazine|jaarverslag)\b|\b(?:ingezonden|geplaatste) artikel(?:en)?\b|\bartikel(?:en)? (?:te )?(?:schrijven|geschreven|aanleveren|aangeleverd|plaatsen|geplaatst)\b/
/** "Van welke wet?", "noemt geen wet", "de wet staat er niet bij". */
const ASKED =
  /\b(?:welke|wat voor) wet\b|\b(?:noem(?:t|en|de)|vermeld(?:t|en|de)?|genoemd|staat|weet) (?:\w+ ){0,4}geen wet\b|\bwet (?:\w+ ){0,3}niet (?:bij|erbij|genoemd|vermeld)\b|\bwet weet (?:\w+ ){1,2}niet\b/

const OWN_RULES =
  /\bvast te stellen (?:de |het )?(?:volgende |navolgende )?(?:\w*verordening|\w*beleidsregels?|nadere regels)\b|\bdeze (?:\w+ )?(?:\w*verordening|\w*beleidsregels?|nadere regels|uitvoeringsregels)\b/

/** More than one piece can be numbered, also in the sentence behind: "ingezonden artikelen. Mevrouw A levert artikel 2". */
const SEVERAL = /\bartikelen\b/

/** The sentences that speak of a piece for a newspaper. */
function pressIn(tokens: readonly Token[], sentences: readonly number[]): ReadonlySet<number> {
  const words = new Map<number, string>()
  for (const [index, { norm }] of tokens.entries()) {
    const sentence = sentences[index] ?? 0
    words.set(sentence, `${words.get(sentence) ?? ''}${norm} `)
  }
  return new Set(
    [...words].flatMap(([sentence, said]) => {
      if (!PRESS_WORD.test(said)) return []
      return SEVERAL.test(said) ? [sentence, sentence + 1] : [sentence]
    }),
  )
}

/** Whether a text is about social assistance or about care budgets, and whether it asks which act is meant. */
export function fieldOf(tokens: readonly Token[], sentences: readonly number[]): Field {
  const words = tokens.map((token) => token.norm).join(' ')
  const press = PRESS_WORD.test(words) ? pressIn(tokens, sentences) : new Set<number>()
  return {
    assistance: DOMAIN_WORD.test(words),
    care: CARE_WORD.test(words),
    trade: TRADE_WORD.test(words) || press.size > 0,
    press,
    asked: ASKED.test(words),
    ownRules: OWN_RULES.test(words),
  }
}
