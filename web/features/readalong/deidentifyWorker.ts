// Reads the texts of the form for identifiers in a thread of its own, so that typing never stutters. It has no network.
import { type ReadRequest, readTexts } from './reading.ts'

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  self.postMessage(readTexts(data))
})
