// What a page shows while its question is under way or has failed; the page itself only deals with the answer.
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { FailureText } from './FailureText.tsx'
import { failureText } from './failure.ts'
import { Alert } from './ui/Alert.tsx'
import { Loading } from './ui/Loading.tsx'
import { Page } from './ui/Page.tsx'

interface Answer<Data> {
  readonly data?: Data | undefined
  readonly error?: CombinedError | undefined
}

export function Loaded<Data>({
  result,
  page = false,
  children,
}: {
  readonly result: Answer<Data>
  /** The answer is the whole page, so that a failure has to bring a page of its own. */
  readonly page?: boolean
  readonly children: (data: Data) => ReactNode
}) {
  if (result.error) {
    const failure = (
      <Alert tone="error">
        <FailureText failure={failureText(result.error)} />
      </Alert>
    )
    return page ? <Page title="Deze pagina laadt niet">{failure}</Page> : failure
  }
  if (result.data === undefined) return <Loading />
  return <>{children(result.data)}</>
}
