// Provisions that fit what is typed, such as `58 lid 8 pw`; the server knows how to read that.
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { type Choice, provisionChoices } from './codebookChoices.ts'
import { ProvisionChoicesDocument } from './codingDocuments.ts'

const STILL_FOR_MS = 200

export function useProvisionChoices(typed: string): readonly Choice[] {
  const [text, setText] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), STILL_FOR_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const [{ data }] = useQuery({ query: ProvisionChoicesDocument, variables: { text }, pause: text === '' })
  return text === '' || !data ? [] : provisionChoices(data)
}
