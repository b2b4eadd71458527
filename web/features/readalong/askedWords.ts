// A question of a few words, as in the search box: it would stand in the address and in the records of the server, so one that
// points at a person is not sent. A question may name a ruling, an act or who gave it its name.
import type { IdentifierFinding } from '#core/deidentify/gate.ts'

export const NO_PEOPLE =
  'Zoek zonder namen en nummers van mensen. Uw zoekvraag is niet verstuurd: er staat iets in wat naar iemand wijst.'

/** The form of a number, address or day, and that of a whole name; a question with neither is not looked at further. */
const LIKE_NUMBER = /@|\d(?:[\s.-]?\d){5}|\d{4}\s?[a-z]{2}(?!\p{L})|\d[-/.]\d{1,2}[-/.]\d|\p{L}\d|\d\p{L}/iu
const LIKE_NAME =
  /\p{Lu}[\p{L}.'’-]*\s+(?:\p{Ll}+\s+){0,3}\p{Lu}|(?<!\p{L})(?:mevr|mw|dhr|heer|meneer|mevrouw)(?!\p{L})/u

/** Behind or before these a name is that of a ruling, an act, a report or who holds an office. */
const OF_THE_STATE =
  /(?<!\p{L})(?:arrest|uitspra\p{L}+|vonnis|zaak|beschikking|jurisprudentie|conclusie|wet|\p{L}+wet|besluit|motie|amendement|kamer(?:brief|stuk|stukken|vragen|lid)|commissie|rapport|advies|minister|staatssecretaris|toeslagenaffaire|ombudsman)(?!\p{L})/iu

/** Whether a question points at a person: by a number or address, or by a whole name that nothing says is that of a ruling. */
export const pointsAtSomeone = (question: string, found: readonly IdentifierFinding[]): boolean =>
  found.some(
    ({ type, start, end }) =>
      type !== 'NAME' || (/\s/.test(question.slice(start, end)) && !OF_THE_STATE.test(question)),
  )

/** Whether a question has the form of something that could point at a person, so that it is worth a reading. */
export const mayPoint = (question: string): boolean => LIKE_NUMBER.test(question) || LIKE_NAME.test(question)

/** Whether a question may hold a whole name in any case, so that the lists are worth a look. */
export const mayName = (question: string): boolean =>
  /\p{L}{2}\s+\S*\p{L}{2}/u.test(question) && !OF_THE_STATE.test(question)

/** One question, however it is spaced and written. */
export const sameQuestion = (question: string): string => question.trim().replace(/\s+/g, ' ').toLowerCase()
