/** The places above a provision within its act, whether or not they have a record of their own. */
import { PROVISIONS } from './reference.ts'

/** Ids spell the hierarchy out: the act, then -art-, -lid- and -ond- with what each is called. */
const PART = /-ond-[^-]+$/
const PARAGRAPH = /-lid-[^-]+$/
const ARTICLE = /-art-.*$/

/** Where a provision stands: an article, a paragraph (lid) of it or a part (onderdeel). */
export interface ProvisionPlace {
  readonly regulationId: string
  readonly article: string
  readonly paragraph: string | null
  readonly part: string | null
}

/** The ids of a provision, of its paragraph (lid) and of its article, as far as each differs, nearest first. */
export function provisionLevels(id: string): readonly string[] {
  const paragraph = id.replace(PART, '')
  return [...new Set([id, paragraph, paragraph.replace(PARAGRAPH, '')])]
}

/** Whether a provision is the other one or stands under it; the other may also be an act. */
export const isUnder = (id: string, above: string): boolean =>
  id.replace(ARTICLE, '') === above || provisionLevels(id).includes(above)

/** Every level of every provision on record, by its id. */
const places: ReadonlyMap<string, ProvisionPlace> = new Map(
  PROVISIONS.flatMap(({ id, regulationId, article, paragraph, part }) =>
    provisionLevels(id).map((level): [string, ProvisionPlace] => [
      level,
      {
        regulationId,
        article,
        paragraph: /-lid-/.test(level) ? paragraph : null,
        part: PART.test(level) ? part : null,
      },
    ]),
  ),
)

/** Where a level stands that may have no record of its own, as long as something on record stands under it. */
export const placeOfProvision = (id: string): ProvisionPlace | undefined => places.get(id)
