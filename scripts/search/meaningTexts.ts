/**
 * The texts from which is learned which words mean much the same: all invented, all of this repository, and none by which
 * search is measured. No label is used.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { CASES } from '../../seeds/cases.ts'
import { LOOSE_SIGNALS } from '../../seeds/looseSignals.ts'
import { THREAD_SEEDS } from '../../seeds/threads.ts'
import { PROVISIONS } from '../../server/core/law/reference.ts'
import glossary from '../../server/core/search/glossary.json' with { type: 'json' }
import spoken from '../../server/core/search/spokenWords.json' with { type: 'json' }
import cues from '../../server/core/suggest/cues.json' with { type: 'json' }
import causes from '../lessons/causeExamples.json' with { type: 'json' }
import written from '../lessons/written.json' with { type: 'json' }

/** Sets of stories that other parts of the program are measured by. */
const FOLDERS = ['suggest', 'deidentify']
const Texts = z.array(z.object({ text: z.string() }))
const Guidance = z.record(z.string(), z.record(z.string(), z.string()))

/** Lists of words for one thing are short and say nothing else, so they count twice. */
const LIST_TIMES = 2

/** So many cues of a thread stand beside each other, as in a sentence. */
const CUES_TOGETHER = 8

/** Every text: a list of words, or something somebody might have written. */
export const meaningTexts = (): readonly string[] => [
  ...FOLDERS.flatMap(storiesOf),
  ...written.map(({ text }) => text),
  ...Object.values(causes).flat(),
  ...CASES.flatMap(({ signals }) => signals).map(({ title, text, effect, helped }) =>
    sentences([title, text, effect, helped]),
  ),
  ...LOOSE_SIGNALS.map(({ title, text, effect }) => sentences([title, text, effect])),
  ...THREAD_SEEDS.flatMap(({ label, synonyms, keywords, definition, scopeNote }) => [
    sentences([label, ...synonyms, ...keywords]),
    sentences([label, definition, scopeNote]),
  ]),
  ...guidance(),
  ...PROVISIONS.map(({ subject, harshEffect }) => sentences([subject, harshEffect])),
  ...cues.threads.flatMap(({ strong, plain }) => [...inGroups(strong), ...inGroups(plain)]),
  ...Array.from({ length: LIST_TIMES }, () => wordLists()).flat(),
]

const sentences = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part).join('. ')

function storiesOf(folder: string): readonly string[] {
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

function guidance(): readonly string[] {
  const place = new URL('../../seeds/threadGuidance.json', import.meta.url)
  return Object.values(Guidance.parse(JSON.parse(readFileSync(place, 'utf8')))).map((said) =>
    Object.values(said).join(' '),
  )
}

const inGroups = (words: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(words.length / CUES_TOGETHER) }, (_, at) =>
    sentences(words.slice(at * CUES_TOGETHER, (at + 1) * CUES_TOGETHER)),
  )

const wordLists = (): readonly string[] => [
  ...[...glossary.same, ...glossary.related, ...Object.values(spoken).flat()].map(sentences),
  ...glossary.broader.map(({ broad, narrow }) => sentences([broad, ...narrow])),
]
