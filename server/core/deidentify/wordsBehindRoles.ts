/** Words with a capital behind a role, a title or kin that are no name there: what is taught or worked on, and where from. */
import { PERSONAL_VERBS } from './lexicon/nameCues.ts'
import type { NameSheet } from './nameMarks.ts'
import { isOfficeWord } from './officialWords.ts'
import { isListedPlace, isWhereabouts } from './places.ts'
import type { Token } from './tokens.ts'

/** "docent Frans", "mijn juf Nederlands": who teaches or turns a language. */
const OF_TONGUE = /(?:docente?|lera(?:ar|res)|leerkracht|tolk|vertaler|vertaalster)$/
const TONGUE =
  /^(?:nederlands|engels|duits|frans|spaans|turks|arabisch|pools|russisch|oekraiens|italiaans|portugees|grieks|latijn|farsi|dari|tigrinya|somalisch|koerdisch)$/
const MAY_BE_NAME = /^(?:frans|engels|spaans|duits)$/
/** "Medewerker Bediening": what the work is about, by an ending that no surname has. */
const OF_WORK =
  /(?:medewerk(?:er|ster)|manager|adviseur|consulente?|coordinator|docente?|regisseur|specialist|assistente?|begeleid(?:er|ster))$/
const WORK =
  /.{3}(?:ing|heid|atie|iteit|kunde|schap|zorg|zaken|beheer|techniek|logistiek|administratie|onderwijs|verkoop|recht)$/

/** Whether the word behind a role says what is taught or worked on; before what people do it is somebody. */
export function isField({ tokens }: NameSheet, i: number, k: number): boolean {
  const [role, token] = [tokens[i]?.key ?? '', tokens[k]]
  if (k !== i + 1 || !token || PERSONAL_VERBS.has(tokens[k + 1]?.key ?? '')) return false
  if (TONGUE.test(token.key))
    return OF_TONGUE.test(role) || (/^(?:juf|meester)$/.test(role) && !MAY_BE_NAME.test(token.key))
  if (!OF_WORK.test(role) || !token.kinds.ordinary || token.kinds.name) return false
  return WORK.test(token.key) || isOfficeWord(token.key)
}

/** Offices and callings that people have in a town: "de wethouder van Ede". */
const OF_TOWN =
  /^(?:(?:oud-?|loco-?)?(?:wethouder|burgemeester)|advocaat|notaris|rechter|dokter|pastoor|dominee|imam|juf|meester)$/

/** Whether the words between an office and word `k` and that word say of which town it is. */
export function isOfTown(tokens: readonly Token[], office: number, k: number): boolean {
  const [van, ...rest] = tokens.slice(office + 1, k + 1)
  if (
    van?.text.toLowerCase() !== 'van' ||
    van.shape === 'capital' ||
    !OF_TOWN.test(tokens[office]?.key ?? '')
  )
    return false
  const of = rest.map(({ key }) => key).join(' ')
  return /^(?:de|het|deze|die) (?:stad|gemeente|dorp|plaats)$/.test(of) || (of !== '' && isListedPlace(of))
}

/** "familie in China", "een mevrouw uit Weert": a country or a town behind a preposition, as the particle of a surname is none. */
export function saysWhere({ tokens }: NameSheet, i: number, k: number): boolean {
  const particles = tokens.slice(i + 1, k).map(({ key }) => key)
  const token = tokens[k]
  if (!token || particles.length === 0) return false
  if (isWhereabouts(particles, token.key) || isOfTown(tokens, i, k)) return true
  return particles.length === 1 && token.kinds.spared && /^(?:in|uit|naar)$/.test(tokens[i + 1]?.text ?? '')
}
