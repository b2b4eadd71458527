/** Words for bodies and their parts, of which people are said to be: "Smit van de sociale recherche". */

import { remembered } from '../remembered.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import type { Token } from './tokens.ts'

const BODY =
  /^(?:gemeente|provincie|ministerie|politie|recherche|reclassering|afdeling|team|uwv|svb|ggd|ggz|cjib|ziekenhuis)$|^.{3,}(?:recherche|politie|ziekenhuis|kliniek|afdeling|team|bank|gemeente|dienst|loket|bureau|kantoor|praktijk|stichting|corporatie|centrum|instelling|organisatie|vereniging|kring)$/
const CHARS_MAX = 40

/** Whether a folded word is a body or a part of one. */
export const isBody = remembered((key) => key.length <= CHARS_MAX && BODY.test(key))

/** What leads up to the word for a body, which surnames with "van de" never are. */
const KIND_OF_BODY =
  /^(?:sociale|lokale|regionale|landelijke|nationale|gemeentelijke|provinciale|bijzondere|juridische|medische|financiele)$/

/** Bodies of which the name stands before the word for them: "het Gelre ziekenhuis". */
const NAMED_BEFORE = /(?:ziekenhuis|kliniek|centrum)$/

/** Whether "van", what else leads up to a word, the word and the one behind it say of what body someone is. */
export function isOfBody(particles: readonly string[], token: Token, next: Token | undefined): boolean {
  if (/^(?:op|in|uit)$/.test(particles[0] ?? '')) return isOrganisationKind(token.key) && !token.kinds.name
  if (particles[0] !== 'van') return false
  if (isBody(token.key) && !token.kinds.name) return true
  if (next === undefined || !isBody(next.key)) return false
  return KIND_OF_BODY.test(token.key) || (particles[1] === 'het' && NAMED_BEFORE.test(next.key))
}
