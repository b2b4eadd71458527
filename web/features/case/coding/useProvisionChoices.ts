// Provisions that fit what is typed, such as `58 lid 8 pw`; the server knows how to read that.
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { type Choice, provisionChoices } from './codebookChoices.ts'
import { ProvisionChoicesDocument } from './codingDocuments.ts'

const STILL_FOR_MS = 200

interface ProvisionChoices {
  readonly provisions: readonly Choice[]
  /** Whether the server has answered to what is typed now. */
  readonly settled: boolean
}

export function useProvisionChoices(typed: string, caseId: string | null): ProvisionChoices {
  const [text, setText] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), STILL_FOR_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const [{ data, fetching }] = useQuery({
    query: ProvisionChoicesDocument,
    variables: { text, caseId },
    pause: text === '',
  })
  return {
    provisions: text === '' || !data ? [] : provisionChoices(data),
    settled: text === typed.trim() && !fetching,
  }
}
