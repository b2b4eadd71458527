// Reads what a text is about by the threads of a collection as they are now; made anew only when a thread changes.
import { createTopicReader, type TopicReader } from '#core/search/topics.ts'
import type { Database } from '#db/client.ts'
import { threadsInUse } from '#db/threads.ts'

const readers = new WeakMap<Database, () => TopicReader>()

export function topicReaderOf(db: Database): TopicReader {
  const known = readers.get(db) ?? keptReader(db)
  readers.set(db, known)
  return known()
}

function keptReader(db: Database): () => TopicReader {
  const threads = threadsInUse(db)
  let read: ReturnType<typeof threads> = []
  let reader = createTopicReader(read)
  return () => {
    const now = threads()
    if (now !== read) reader = createTopicReader(now)
    read = now
    return reader
  }
}
