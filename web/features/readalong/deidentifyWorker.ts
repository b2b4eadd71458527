// Reads texts for identifiers in a thread of its own, so that typing never stutters. It has no network.
import { fullNameAsked } from '#core/deidentify/fullNameAsked.ts'
import { seal } from '#core/deidentify/gate.ts'
import { seldomWordsOf, sharedWordsOf } from '#core/plainWords.ts'
import type { ReaderAnswer, ReaderRequest } from './reader.ts'
import { readTexts } from './reading.ts'

const answer = (message: ReaderAnswer) => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  const { turn, texts } = data
  if (data.kind === 'read') return answer({ kind: 'read', turn, spans: readTexts(texts, data.decisions) })
  if (data.kind === 'words') return answer({ kind: 'words', turn, words: sharedWordsOf(texts.join('\n')) })
  if (data.kind === 'seldom') return answer({ kind: 'words', turn, words: seldomWordsOf(texts.join('\n')) })
  if (data.kind === 'names')
    return answer({ kind: 'names', turn, names: texts.map((text) => fullNameAsked(text) ?? '') })
  const found = texts.map((text) => {
    const sealed = seal(text)
    return sealed.ok ? [] : sealed.problems
  })
  answer({ kind: 'seal', turn, found })
})
