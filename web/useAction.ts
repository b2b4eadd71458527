// A mutation as a page uses it: whether it is under way, and what to say when no answer came.
import { useState } from 'react'
import { type AnyVariables, type OperationContext, type TypedDocumentNode, useMutation } from 'urql'
import { failureText } from './failure.ts'

interface UsedAction<Data, Variables> {
  /** Sends it; gives the answer, or null when none came (then `failure` says why). */
  readonly run: (variables: Variables) => Promise<Data | null>
  readonly busy: boolean
  readonly failure: string | null
}

export function useAction<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  context?: Partial<OperationContext>,
): UsedAction<Data, Variables> {
  const [{ fetching }, send] = useMutation(document)
  const [failure, setFailure] = useState<string | null>(null)

  async function run(variables: Variables): Promise<Data | null> {
    const { data, error } = await send(variables, context)
    setFailure(error ? failureText(error, variables) : null)
    return error ? null : (data ?? null)
  }
  return { run, busy: fetching, failure }
}
