/**
 * Words for what an office itself has, which officials write with capitals: functions ("de Contactambtenaar"), papers
 * ("het Wijzigingsformulier"), parts and boards ("Team Handhaving", "de Adviesraad"). None of them names an organisation
 * that points to somebody, unless a town or a name stands beside it.
 */
import { remembered } from '../remembered.ts'
import { DEPARTMENTS } from './lexicon/organisationWords.ts'
import { isDeterminer } from './lexicon.ts'
import { isCapital, type Token } from './tokens.ts'

/** Who somebody is at work. */
const FUNCTION =
  /(?:medewerk(?:er|ster)s?|ambtena(?:ar|ren)|adviseurs?|rechercheurs?|specialist(?:en)?|coordinator(?:en)?|secretaris(?:sen)?|functionaris(?:sen)?|consulent(?:e|en)?|regisseurs?|managers?|toezichthouders?|handhavers?|controleurs?|inspecteurs?|griffiers?|juristen|jurist|voorzitters?|directeur(?:en)?|bestuurders?|toetsers?|inkopers?|teamleiders?|afdelingshoofd|beleidsmakers?|onafhankelijke?|ambtelijke?)$|^(?:officer|senior|junior|hoofd)$/
/** What it writes, fills in or hands out. */
const PAPER =
  /(?:formulier(?:en)?|.plan(?:nen)?|rapport(?:en)?|rapportages?|verslag(?:en)?|reglement(?:en)?|verordening(?:en)?|notities?|besluit(?:en)?|beschikking(?:en)?|pakket(?:ten)?|toeslag(?:en)?|regeling(?:en)?|uitkering(?:en)?|methode|methodiek|.wijzer|monitor|protocol(?:len)?|richtlijn(?:en)?|handreiking|bijeenkomst(?:en)?|levensonderhoud|bijstand|overeenkomst(?:en)?|machtiging(?:en)?|(?:huishoudelijk|individuele|bijzondere|energie)$)$/
/** Its parts and boards, and what they see to. */
const PART =
  /(?:administratie|(?:advies|client|clienten|gemeente|ouderen|wmo-|jongeren|ondernemings|participatie|minima|deelnemers|senioren|burger|regio)raad|commissie|regiegroep|werkgroep|stuurgroep|projectgroep|klankbordgroep|gemeenschappelijke|directie|afdeling|handhaving|bestrijding|onderzoek|statistiek|doelmatigheid|rechtmatigheid|naleving|toezicht|gegevensbescherming|preventie|participatie|ondersteuning|inkomensbeheer|inkomensondersteuning|zelfstandigen|minimaregelingen|armoede|armoedebeleid|communicatie|kwaliteit|incasso|verhaal|invordering|debiteuren|multiproblematiek|inburgering|uitstroom|instroom|maatwerk|vroegsignalering|schuldhulpverlening|domein|maatschappelijke)$/

/** "Beschutte Werkplaats", "Financiële Administratie": what kind of care, place or work, and nobody's name. */
export const SAYS_HOW =
  /^(?:besch(?:ut|utte|ermd|ermde)|begeleide?|zelfstandig|sociaal|sociale|financiele|maatschappelijke?|geestelijke|ambulante|tijdelijke?|dagelijkse?|juridische|individuele)$/

/** Whether a folded word says who somebody is at work: "coordinator". */
export const isFunction = (key: string): boolean => FUNCTION.test(key)

/** Whether a folded word is for a function, a paper or a part of an office. */
export const isOfficeWord = remembered(
  (key) =>
    DEPARTMENTS.has(key) || SAYS_HOW.test(key) || FUNCTION.test(key) || PAPER.test(key) || PART.test(key),
)

/** What a part of an office is called by before what it sees to: "Team Fraudebestrijding", "Werkgroep Armoede". */
const CALLS_PART =
  /^(?:team|bureau|werkgroep|stuurgroep|commissie|dienst|loket|cluster|unit|vakgroep|portefeuille)$/

/** Whether the words with a capital from `first` to `last` are all an office's own. */
export const areOffices = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens
    .slice(first, last + 1)
    .every(
      (token) =>
        !isCapital(token) || isDeterminer(token.key) || CALLS_PART.test(token.key) || isOfficeWord(token.key),
    )

/** Bodies that people call by what they are: "de Stichting heeft geen personeel". */
const CALLED_BY_KIND = /^(?:stichting|vereniging|cooperatie|instelling|organisatie|corporatie|vennootschap)$/

/** Whether the word at `at` and all that carry a capital right beside it are an office's own words. */
export function isOffices(text: string, tokens: readonly Token[], at: number): boolean {
  const own = tokens[at]
  if (!isCapital(own)) return false
  if (CALLED_BY_KIND.test(own.key))
    return isDeterminer(tokens[at - 1]?.key ?? '') && !adjoins(text, own, tokens[at + 1])
  if (own.kinds.name || !isOfficeWord(own.key)) return false
  for (const step of [-1, 1])
    for (let k = at + step; Math.abs(k - at) < 4; k += step) {
      const [word, inner] = [tokens[k], tokens[k - step]]
      if (!(step < 0 ? adjoins(text, word, inner) : adjoins(text, inner, word))) break
      if (word && !isDeterminer(word.key) && !word.kinds.spared && !isOfficeWord(word.key)) return false
    }
  return true
}

/** Whether both words stand beside each other and the one that was not looked at yet carries a capital. */
const adjoins = (text: string, left: Token | undefined, right: Token | undefined): boolean =>
  isCapital(left) && isCapital(right) && text.slice(left.end, right.start) === ' '
