// Lessons written to teach name only what is on record: a label that no suggestion can carry would teach nothing, unnoticed.
import { ARTICLES, articleCode } from '#core/suggest/articles.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'

/** A text with its labels, as far as they are looked up. */
interface Named {
  readonly id: string
  readonly threads: readonly string[]
  readonly provisions: readonly { readonly law: string; readonly article: string }[]
}

const THREADS = new Set(THREAD_SEEDS.map(({ id }) => id))
const ACTS = new Set([...ARTICLES.keys()].map((code) => code.slice(0, code.lastIndexOf(' '))))

/** What one lesson names that we do not have, in words; an act that only differs in its capitals is pointed out. */
function unknownIn({ threads, provisions }: Named): readonly string[] {
  const acts = provisions.flatMap(({ law }) => {
    const meant = [...ACTS].find((act) => act.toLowerCase() === law.toLowerCase())
    return ACTS.has(law) ? [] : [`act "${law}"${meant === undefined ? '' : `, which is "${meant}"`}`]
  })
  const articles = provisions
    .filter((provision) => ACTS.has(provision.law) && !ARTICLES.has(articleCode(provision)))
    .map((provision) => `article "${articleCode(provision)}"`)
  const unknown = threads.filter((thread) => !THREADS.has(thread)).map((thread) => `thread "${thread}"`)
  return [...unknown, ...acts, ...articles]
}

/** The lessons as they are; throws when one names a thread, an act or an article that is not on record, and lists them all. */
export function onRecord<Lesson extends Named>(lessons: readonly Lesson[]): readonly Lesson[] {
  const faults = lessons.flatMap((lesson) => unknownIn(lesson).map((what) => `${lesson.id}: ${what}`))
  if (faults.length > 0) throw new Error(`Lessons name what is not on record:\n${faults.join('\n')}`)
  return lessons
}
