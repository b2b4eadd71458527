/**
 * Lists the words that stories of this kind have in common: `npx tsx scripts/lexicons/sharedWords.ts` writes
 * server/core/sharedWords.ts. Of a story that nobody looked over no other word leaves the browser, as one that few use can
 * tell who it is about. It reads our own invented texts only, of the parts to work with, and there no marked identifier.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { plainWordsOf } from '../../server/core/plainWords.ts'
import { goldTexts, PARTS } from '../bench/goldTexts.ts'

/** In how many texts, and of how many authors, a word stands to be listed. */
const TEXTS_MIN = 8
const AUTHORS_MIN = 5
const LINE = 150

const EVALUATION = new URL('../../test/evaluation/', import.meta.url)
/** Stories by one author each; the parts that are only ever counted have other names. */
const STORIES = /^(?:voices-\d+|\w+hand-texts)\.json$/

const marked = PARTS.filter((part) => part.endsWith('develop')).map((part) =>
  goldTexts(part).map(({ text, spans }) =>
    spans
      .filter(({ type }) => type !== 'KEEP')
      .toReversed()
      .reduce((rest, { start, end }) => `${rest.slice(0, start)}[WEG]${rest.slice(end)}`, text),
  ),
)
const stories = ['suggest', 'search'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, EVALUATION))
    .filter((file) => STORIES.test(file) && !/sealed|heldout/.test(file))
    .sort()
    .map((file) => {
      const rows: readonly { readonly text: string }[] = JSON.parse(
        readFileSync(new URL(`${folder}/${file}`, EVALUATION), 'utf8'),
      )
      return rows.map(({ text }) => text)
    }),
)

const texts = new Map<string, number>()
const authors = new Map<string, number>()
for (const author of [...marked, ...stories]) {
  const words = author.flatMap(plainWordsOf)
  for (const word of words) texts.set(word, (texts.get(word) ?? 0) + 1)
  for (const word of new Set(words)) authors.set(word, (authors.get(word) ?? 0) + 1)
}
const shared = [...texts]
  .filter(([word, count]) => count >= TEXTS_MIN && (authors.get(word) ?? 0) >= AUTHORS_MIN)
  .map(([word]) => word)
  .sort()

const lines: string[] = ['']
for (const word of shared) {
  const last = lines.at(-1) ?? ''
  if (last.length + word.length < LINE) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  else lines.push(word)
}
writeFileSync(
  new URL('../../server/core/sharedWords.ts', import.meta.url),
  `/**
 * The ${shared.length} words that at least ${TEXTS_MIN} of our own invented stories, by at least ${AUTHORS_MIN} authors, have in common. Made by
 * scripts/lexicons/sharedWords.ts.
 */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  \`
${lines.join('\n')}
\`
    .trim()
    .split(/\\s+/),
)
`,
)
