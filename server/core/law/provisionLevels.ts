/** The places above a provision within its act, whether or not they have a record of their own. */

/** Ids spell the hierarchy out: the act, then -art-, -lid- and -ond- with what each is called. */
const PART = /-ond-[^-]+$/
const PARAGRAPH = /-lid-[^-]+$/

/** The ids of a provision, of its paragraph (lid) and of its article, as far as each differs, nearest first. */
export function provisionLevels(id: string): readonly string[] {
  const paragraph = id.replace(PART, '')
  return [...new Set([id, paragraph, paragraph.replace(PARAGRAPH, '')])]
}
