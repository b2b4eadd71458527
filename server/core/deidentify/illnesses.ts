/** Illnesses called after who described them, which are no people: "de ziekte van Von Willebrand", "Guillain-Barré". */
import { matchesNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import { type Stretch, whole } from './span.ts'

/** What an illness is called behind the word for one; particles stand within such names. */
const CALLED =
  /(?<=(?<!\p{L})(?:[Zz]iekte|ZIEKTE|[Ss]yndroom|SYNDROOM|[Dd]ementie|[Aa]fasie) (?:van|VAN) )\p{Lu}[\p{L}-]+(?: (?:(?:de|la|von|van|of) ){0,2}\p{Lu}[\p{L}-]+)?/gu
const ILLNESS = sign(/^(?:ziekte|syndroom|dementie|afasie)$/i)
/** Those that people name without that word. */
const BY_ITSELF =
  /(?<!\p{L})(?:Guillain[- ]Barr[eé]|Gilles de la Tourette|Lewy[- ]?body|Von Willebrand|Creutzfeldt[- ]Jakob|Charcot[- ]Marie[- ]Tooth|Ehlers[- ]Danlos|Prader[- ]Willi|Wernicke[- ]Korsakov|Osgood[- ]Schlatter|Silver[- ]Russell|Klinefelter|Angelman|Rett|Sudeck)(?!\p{L})/gu
const NAMED = sign(
  /^(?:guillain|gilles|lewy|willebrand|creutzfeldt|charcot|ehlers|prader|wernicke|osgood|silver|klinefelter|angelman|rett|sudeck)/i,
)

/** The stretches that name an illness. */
export const illnesses = (page: Page): Stretch[] =>
  [
    ...matchesNear(page, CALLED, page.at(ILLNESS), { behind: 1, ahead: 60 }),
    ...matchesNear(page, BY_ITSELF, page.at(NAMED), { behind: 8, ahead: 30 }),
  ].map(whole)
