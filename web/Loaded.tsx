// What a page shows while its question is under way or has failed; the page itself only deals with the answer.
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { failureText } from './failure.ts'
import { Alert } from './ui/Alert.tsx'
import { Loading } from './ui/Loading.tsx'

interface Answer<Data> {
  readonly data?: Data | undefined
  readonly error?: CombinedError | undefined
}

export function Loaded<Data>({
  result,
  children,
}: {
  readonly result: Answer<Data>
  readonly children: (data: Data) => ReactNode
}) {
  if (result.error) return <Alert tone="error">{failureText(result.error)}</Alert>
  if (result.data === undefined) return <Loading />
  return <>{children(result.data)}</>
}
