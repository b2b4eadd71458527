// The case whose reference somebody types.
import { useQuery } from 'urql'
import { FIND_CASE } from './reshapeDocuments.ts'

const REFERENCE = /^\d{4}-\d{4,}$/

/** The case with this reference; null when there is none that the viewer may see, undefined while it is no reference yet. */
export function useCaseByReference(words: string) {
  const reference = words.trim()
  const isReference = REFERENCE.test(reference)
  const [{ data }] = useQuery({ query: FIND_CASE, variables: { reference }, pause: !isReference })
  return isReference ? data?.case : undefined
}
