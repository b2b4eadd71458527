// The cases that fit what is being typed, by title. A question that is overtaken by the next is broken off.
import { useQuery } from 'urql'
import type { ComboboxOption } from '../../ui/Combobox.tsx'
import { useSettled } from '../../useSettled.ts'
import { CaseTitlesDocument } from './searchDocuments.ts'
import type { CaseFilter } from './searchParams.ts'

/** What is shorter leads anywhere, and is not sent. */
const TYPED_CHARS_MIN = 3
const TYPING_PAUSE_MS = 250

/**
 * At most eight published cases, the best first; none while too little is typed, or while those that fit are still to
 * come. Cases in progress are not named here: that somebody read their title is written down, and would tell what was typed.
 */
export function useCaseTitles(typed: string, filter: CaseFilter): readonly ComboboxOption[] {
  const now = typed.trim()
  const words = useSettled(now, TYPING_PAUSE_MS)
  const [{ data, fetching }] = useQuery({
    query: CaseTitlesDocument,
    variables: { words, filter: { ...filter, statuses: ['PUBLISHED'] } },
    pause: now.length < TYPED_CHARS_MIN || words.length < TYPED_CHARS_MIN,
  })
  if (now.length < TYPED_CHARS_MIN || words !== now || fetching) return []
  return (data?.search.edges ?? []).map(({ node: { case: found } }) => ({
    value: found.reference,
    label: found.title,
    detail: found.reference,
  }))
}
