// Documents for tests of search: invented cases, with only what a test names filled in.
import type { SearchDocument } from '#core/search/document.ts'

type Wishes = Partial<Omit<SearchDocument, 'texts'>> & { readonly texts?: Partial<SearchDocument['texts']> }

/** A published case with empty texts and tags, but for what is asked. */
export const searchDocument = (id: string, { texts, ...wishes }: Wishes = {}): SearchDocument => ({
  kind: 'case',
  id,
  status: 'published',
  date: '2025-01-01T00:00:00.000Z',
  tags: {},
  severity: null,
  ...wishes,
  texts: { title: '', summary: '', narrative: '', labels: '', ...texts },
})

/** A case with only a story. */
export const story = (id: string, narrative: string, wishes: Wishes = {}): SearchDocument =>
  searchDocument(id, { ...wishes, texts: { narrative } })
