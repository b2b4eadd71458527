/** Letters that tell kinds apart and stand for nobody: "rijbewijs B", "hepatitis C", "taaleis A2", "fase A of B". */
import { isOrdinaryWord } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** Words for what comes in kinds, by themselves or as the end of a compound. */
const COMES_IN_KINDS =
  /(?:rijbewijs|hepatitis|vitamine|influenza|bloedgroep|streptokokken|niveau|taaleis|groep|klas|klasse|categorie|fase|stap|trede|plan|optie|keuze|vraag|antwoord|label|type|variant|scenario|model|versie|schaal|zone|sectie|serie|cluster|profiel|pakket|perceel|onderdeel|punt|blok|gate|pier|metro|metrolijn|lijn|tram|bus|perron|spoor|ingang|uitgang|hal|vleugel|verdieping|bijlage|formulier|tabel|kolom|rij|vak|hoofdstuk|module|toets|examen|letter|partij|zaal|lokaal|loket|balie|hoek|poort)$/
/** Whether a word says what comes in kinds: such a word, or one behind another, with or without an "s" between. */
function comesInKinds(key: string): boolean {
  const at = COMES_IN_KINDS.exec(key)?.index
  if (at === undefined || at === 0) return at === 0
  const first = key.slice(0, at).replace(/-$/, '')
  return at > 1 && (isOrdinaryWord(first) || isOrdinaryWord(first.replace(/s$/, '')))
}
/** Words between two letters of the same row. */
const AND = /^(?:en|of|tot|t\/m)$/

/** Whether the single capital at `at` tells kinds apart: behind such a word, behind another letter, or before a figure. */
export function isGrade(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (!token || !/^\p{Lu}$/u.test(token.text)) return false
  if (/\d/.test(text[token.end] ?? '') || /\d/.test(text[token.start - 1] ?? '')) return true
  if (!before || text.slice(before.end, token.start) !== ' ') return false
  if (!AND.test(before.key)) return comesInKinds(before.key)
  const kind = tokens[at - 3]
  return kind !== undefined && comesInKinds(kind.key)
}
