/**
 * Learns which words mean much the same from invented texts about social security: `npx tsx
 * scripts/search/learnMeanings.ts` writes server/core/search/meanings.json. Only the words of the texts are used, no
 * label; texts by which search is measured are not among them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { THREAD_SEEDS } from '../../seeds/threads.ts'
import { rarity } from '../../server/core/search/rank.ts'
import { dutchAnalysis } from '../../server/search/dictionary.ts'
import written from '../lessons/written.json' with { type: 'json' }
import { associations, mainDirections } from './wordVectors.ts'

const DIMENSIONS = 64
/** A word of one text only is learned from nothing but that text. */
const TEXTS_MIN = 2
const HIGHEST = 127

const Texts = z.array(z.object({ text: z.string() }))
const FOLDERS = ['suggest', 'deidentify']

function textsOf(folder: string): readonly string[] {
  const place = new URL(`../../test/evaluation/${folder}/`, import.meta.url)
  return readdirSync(place)
    .sort()
    .flatMap((name) => Texts.parse(JSON.parse(readFileSync(new URL(name, place), 'utf8'))))
    .map(({ text }) => withoutMarks(text))
}

/** The texts on personal details mark these: what is a detail goes, what looks like one stays. */
const withoutMarks = (text: string): string =>
  text.replace(/\{\{(\w+):([^}]*)\}\}/g, (_, kind: string, marked: string) =>
    kind === 'KEEP' ? marked : '…',
  )

const analysis = dutchAnalysis()
const texts = [
  ...FOLDERS.flatMap(textsOf),
  ...written.map(({ text }) => text),
  ...THREAD_SEEDS.map(({ label, synonyms, keywords }) => [label, ...synonyms, ...keywords].join('. ')),
]

/** What stands at each place: a word and what it is made of. Names are left out. */
const stemsOf = (text: string): readonly (readonly string[])[] =>
  analysis
    .analyse(text)
    .filter(({ stopWord, word, terms }) => !stopWord && (analysis.isWord(word) || terms.parts.length > 1))
    .map(({ terms }) => [...new Set([terms.stem, ...terms.parts])])

const read = texts.map(stemsOf)
const spread = new Map<string, number>()
for (const places of read)
  for (const stem of new Set(places.flat())) spread.set(stem, (spread.get(stem) ?? 0) + 1)
const stems = [...spread]
  .filter(([, count]) => count >= TEXTS_MIN)
  .map(([stem]) => stem)
  .sort()
const numberOf = new Map(stems.map((stem, number) => [stem, number]))
const numbered = read.map((places) => places.map((here) => here.flatMap((stem) => numberOf.get(stem) ?? [])))

const vectors = mainDirections(associations(numbered, stems.length), DIMENSIONS)
// A rare word says more, so it weighs more where the vectors of a text are added up.
const weighed = vectors.map((vector, at) => {
  const weight = rarity(texts.length, spread.get(stems[at] ?? '') ?? 0)
  return vector.map((value) => value * weight)
})
const most = Math.max(...weighed.map((vector) => Math.max(...vector.map(Math.abs))))
const bytes = Int8Array.from(
  weighed.flatMap((vector) => [...vector].map((value) => Math.round((value / most) * HIGHEST))),
)
writeFileSync(
  new URL('../../server/core/search/meanings.json', import.meta.url),
  `${JSON.stringify({ dimensions: DIMENSIONS, stems: stems.join(' '), vectors: Buffer.from(bytes.buffer).toString('base64') })}\n`,
)
console.log(`${stems.length} words from ${texts.length} texts`)
