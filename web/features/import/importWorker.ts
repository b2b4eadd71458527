// Reads a file of signals in a thread of its own, so that the page can show how far it is. It has no network.
import { readFile } from './readFile.ts'

/** A file, and the day that counts as today. */
export interface FileRequest {
  readonly file: File
  readonly today: string
}

self.addEventListener('message', async ({ data }: MessageEvent<FileRequest>) => {
  const bytes = new Uint8Array(await data.file.arrayBuffer())
  for (const news of readFile(bytes, data.today)) self.postMessage(news)
})
