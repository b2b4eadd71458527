// What does not fit the contract, told in Dutch from the library's English, without any value that was sent.

/** A name as the contract could hold it; anything longer or stranger may be something else that was sent. */
const NAME = '([A-Za-z_][A-Za-z0-9_]{0,39})'

/** The library's sentence, and ours; what is caught are names of fields, types and variables only. */
const MISFITS: readonly (readonly [library: RegExp, ours: (...names: string[]) => string])[] = [
  [
    new RegExp(`Field "${NAME}" is not defined by type "${NAME}"`),
    (field, type) => `Het veld "${field}" bestaat niet in ${type}.`,
  ],
  [new RegExp(`Field "${NAME}" of required type`), (field) => `Het veld "${field}" is verplicht.`],
  [new RegExp(`does not exist in "${NAME}" enum`), (type) => `Een waarde staat niet in de lijst ${type}.`],
  [new RegExp(`Enum "${NAME}" cannot represent`), (type) => `Een waarde past niet in de lijst ${type}.`],
  [/Int cannot represent non 32-bit/, () => 'Een getal is te groot of te klein.'],
  [new RegExp(`${NAME} cannot represent`), (type) => `Een waarde is van een andere soort dan ${type}.`],
  [
    new RegExp(`Expected (?:value of )?(?:non-nullable )?type "?${NAME}`),
    (type) => `Een waarde is niet van de soort ${type}.`,
  ],
  [
    new RegExp(`Variable "\\$${NAME}" of (?:required|non-null) type`),
    (name) => `De variabele "${name}" is verplicht.`,
  ],
  [
    new RegExp(`Variable "\\$${NAME}" is not defined`),
    (name) => `De variabele "${name}" is niet aangekondigd.`,
  ],
  [
    new RegExp(`Cannot query field "${NAME}" on type "${NAME}"`),
    (field, type) => `Het veld "${field}" bestaat niet op ${type}.`,
  ],
  [
    new RegExp(`Unknown argument "${NAME}" on field "${NAME}\\.${NAME}"`),
    (name, type, field) => `"${name}" hoort niet bij ${type}.${field}.`,
  ],
  [
    new RegExp(`Field "${NAME}" argument "${NAME}"`),
    (field, name) => `Bij "${field}" is "${name}" verplicht.`,
  ],
  [
    new RegExp(`Field "${NAME}" of type .* must have a selection`),
    (field) => `Zeg bij "${field}" welke velden u wilt.`,
  ],
  [/^Syntax Error/, () => 'De vraag is niet te lezen. Controleer haakjes en aanhalingstekens.'],
]

const OTHERWISE = 'Deze vraag past niet bij het contract van de API. Vergelijk hem met schema.graphql.'

/** What is wrong with a request. */
export function describeMisfit(message: string): string {
  for (const [library, ours] of MISFITS) {
    const [found, ...names] = library.exec(message) ?? []
    if (found !== undefined) return ours(...names)
  }
  return OTHERWISE
}

const PLACE = new RegExp(` at "(${NAME}(?:\\.${NAME}|\\[\\d+\\])*)"`)

/** Where in the input it is, such as `input.numbers[0].value`, if the library says so; for a program, not to be read out. */
export const placeOfMisfit = (message: string): string | undefined => PLACE.exec(message)?.[1]
