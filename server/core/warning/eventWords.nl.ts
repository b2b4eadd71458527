// How a sentence and a list call what makes people report more.
import type { EventKind } from './judging.ts'

export const EVENT_WORDS: Readonly<Record<EventKind, string>> = {
  campagne: 'er liep een campagne:',
  media: 'het was in de media:',
}
