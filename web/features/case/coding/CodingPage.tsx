// The page on which a coder reads a case on their own.

import { Link, useLocation, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { counted } from '#core/dutch/words.ts'
import { formatPeriod } from '../../../dates.ts'
import { Loaded } from '../../../Loaded.tsx'
import { label } from '../../../labels.ts'
import { NotFound } from '../../../shell/NotFound.tsx'
import { Alert } from '../../../ui/Alert.tsx'
import { Page } from '../../../ui/Page.tsx'
import { CodingDone, FinishedAlert } from './CodingDone.tsx'
import { CodingScreen } from './CodingScreen.tsx'
import { retiredThreads, threadChoices } from './codebookChoices.ts'
import { CaseToCodeDocument, ThreadChoicesDocument } from './codingDocuments.ts'
import { storedDraft } from './storedDraft.ts'
import './coding.css'

export function CodingPage() {
  const { reference } = useParams({ from: '/member/casussen/$reference/duiden' })
  const [result] = useQuery({
    query: CaseToCodeDocument,
    variables: { reference },
    requestPolicy: 'cache-and-network',
  })
  const [threads] = useQuery({ query: ThreadChoicesDocument })
  const finished = useLocation({ select: ({ state }) => state.finished })
  // What was open here and is done now goes on to the next case; who comes back to a finished coding stays on it.
  const [working, setWorking] = useState('')
  return (
    <Loaded result={result}>
      {({ case: shown }) => {
        if (shown === null) return <NotFound />
        const { id, title, kind, period, signalCount, actions, myCoding } = shown
        const facts = [
          label('caseKind', kind),
          formatPeriod(period),
          counted(signalCount, 'signaal', 'signalen'),
        ]
        return (
          <Page title={title} eyebrow={<Where reference={reference} />} lead={facts.join(' · ')} wide>
            {finished ? <FinishedAlert reference={finished} /> : null}
            {storedDraft(myCoding).done ? (
              <CodingDone reference={reference} goOn={working === reference} />
            ) : actions.includes('case.code') ? (
              <Loaded result={threads}>
                {(found) => (
                  <CodingScreen
                    key={id}
                    shown={shown}
                    threads={threadChoices(found)}
                    retired={retiredThreads(found)}
                    onOpen={setWorking}
                  />
                )}
              </Loaded>
            ) : (
              <Alert>Deze casus hoeft u nu niet te duiden.</Alert>
            )}
          </Page>
        )
      }}
    </Loaded>
  )
}

const Where = ({ reference }: { readonly reference: string }) => (
  <>
    <Link to="/werkvoorraad/$step" params={{ step: 'duiden' }} className="nl-link">
      Duiden
    </Link>{' '}
    › {reference}
  </>
)
