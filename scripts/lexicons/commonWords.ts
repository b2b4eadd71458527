/**
 * Lists the words that the texts of many authors are full of: `npx tsx scripts/lexicons/commonWords.ts` writes
 * server/core/deidentify/lexicon/commonWords.ts. A capital on such a word says less than on a rare one. Like the tagger
 * it reads the develop parts of our own invented texts only, and there no word of an identifier.
 */
import { writeFileSync } from 'node:fs'
import { readTokens } from '../../server/core/deidentify/guestWords.ts'
import { normalise } from '../../server/core/deidentify/normalise.ts'
import { type GoldText, goldTexts, PARTS } from '../bench/goldTexts.ts'

/** In how many texts, and of how many authors, a word stands in small letters to be listed. */
const TEXTS_MIN = 12
const AUTHORS_MIN = 6
const CHARS_MIN = 4
const LINE = 150

/** The words of a text that stand there in small letters and identify nobody. */
function plainWords({ text, spans }: GoldText): Set<string> {
  const plain = normalise(text).text
  if (plain.length !== text.length) return new Set()
  const isTold = (start: number, end: number): boolean =>
    spans.some((span) => span.type !== 'KEEP' && span.start < end && span.end > start)
  return new Set(
    readTokens(plain).flatMap(({ shape, kinds, key, start, end }) =>
      shape === 'lower' && kinds.listed && !kinds.name && key.length >= CHARS_MIN && !isTold(start, end)
        ? key
        : [],
    ),
  )
}

const texts = new Map<string, number>()
const authors = new Map<string, number>()
for (const part of PARTS.filter((each) => each.endsWith('develop'))) {
  const own = new Set<string>()
  for (const word of goldTexts(part).flatMap((text) => [...plainWords(text)])) {
    texts.set(word, (texts.get(word) ?? 0) + 1)
    own.add(word)
  }
  for (const word of own) authors.set(word, (authors.get(word) ?? 0) + 1)
}
const common = [...texts]
  .filter(([word, count]) => count >= TEXTS_MIN && (authors.get(word) ?? 0) >= AUTHORS_MIN)
  .map(([word]) => word)
  .sort()

const lines: string[] = ['']
for (const word of common) {
  const last = lines.at(-1) ?? ''
  if (last.length + word.length < LINE) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  else lines.push(word)
}
writeFileSync(
  new URL('../../server/core/deidentify/lexicon/commonWords.ts', import.meta.url),
  `/**
 * The ${common.length} words that our own invented texts are full of, folded: a capital on one of them says little. Made by
 * scripts/lexicons/commonWords.ts.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  \`
${lines.join('\n')}
\`
    .trim()
    .split(/\\s+/),
)
`,
)
