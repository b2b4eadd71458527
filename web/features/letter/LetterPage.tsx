// A letter: its text as it will be sent, and beside it what can be done with it.

import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { plural } from '#core/dutch/words.ts'
import { boundBy } from '#core/letter/editing.ts'
import { caseQuoted } from '#core/letter/quotes.ts'
import { formatDay } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { label } from '../../labels.ts'
import { NotFound } from '../../shell/NotFound.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Page } from '../../ui/Page.tsx'
import { useVisit } from '../../viewer.tsx'
import { CaseChanges } from './CaseChanges.tsx'
import { chaptersOf } from './chapters.ts'
import { LetterActions } from './LetterActions.tsx'
import { LetterAside } from './LetterAside.tsx'
import { LetterSheet } from './LetterSheet.tsx'
import { LetterStanding } from './LetterStanding.tsx'
import { yearAsked } from './letterAddress.ts'
import { LetterDocument, type ShownLetter, type ShownVersion } from './letterDocuments.ts'
import { NarrowFold } from './NarrowFold.tsx'
import { NumberDialog } from './NumberDialog.tsx'
import { openPoints, STALE_ANCHOR } from './openPoints.ts'
import { QuoteDialog } from './QuoteDialog.tsx'
import { StaleNumbers } from './StaleNumbers.tsx'
import { StaleQuotes } from './StaleQuotes.tsx'
import { useOpenChapter } from './useOpenChapter.ts'
import './letterLayout.css'
import './letterSheet.css'
import './letterMarks.css'
import './letterEdit.css'
import './letterStanding.css'
import './letterComments.css'

export function LetterPage() {
  const { year } = useParams({ from: '/member/brief/$year' })
  const { versie } = useSearch({ from: '/member/brief/$year' })
  const [result] = useQuery({
    query: LetterDocument,
    variables: { year: yearAsked(year), version: versie ?? null },
    requestPolicy: 'cache-and-network',
  })
  return (
    <Loaded result={result}>
      {({ letter }) =>
        letter?.version ? (
          <Letter key={year} letter={letter} shown={letter.version} isRefreshing={result.stale} />
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  )
}

interface Props {
  readonly letter: ShownLetter
  readonly shown: ShownVersion
  /** What is shown may have been overtaken: the newest is on its way. */
  readonly isRefreshing: boolean
}

function Letter({ letter, shown, isRefreshing }: Props) {
  const { may } = useVisit()
  const [opened, setOpened] = useState<string | null>(null)
  const chapters = useMemo(() => chaptersOf(shown.sections), [shown])
  const { open, setOpen } = useOpenChapter(chapters)
  const { year, stage, status, currentVersion, frozenAt, contentHash } = letter
  const isNewest = shown.number === currentVersion
  const mayEdit = status === 'DRAFT' && isNewest && may('letter.draft')
  return (
    <Page title={`Knelpuntenbrief ${year}`} eyebrow={<ToLetters />} wide>
      <p>
        <Badge tone={status === 'FROZEN' ? 'ok' : 'info'}>{label('letterStage', stage)}</Badge>{' '}
        <span className="rd-soft">
          Versie {shown.number} van {formatDay(shown.createdAt)}, door {shown.author.name}: {shown.reason}
        </span>
      </p>
      {frozenAt ? (
        <p className="rd-soft letter-hash">
          Vastgesteld op {formatDay(frozenAt)}. Controlegetal (SHA-256): <code>{contentHash}</code>
        </p>
      ) : null}
      {isNewest ? null : (
        <Alert>
          U leest een oude versie.{' '}
          <Link to="/brief/$year" params={{ year: String(year) }} className="nl-link">
            Naar versie {currentVersion}
          </Link>
        </Alert>
      )}
      {isNewest ? (
        <NarrowFold title={standingTitle(letter, shown)}>
          <LetterStanding letter={letter} shown={shown} />
          <LetterActions letter={letter} />
        </NarrowFold>
      ) : null}
      <CaseChanges letter={letter} />
      {isNewest ? (
        <div id={STALE_ANCHOR} tabIndex={-1} className="letter-stale">
          {isRefreshing ? (
            <p role="status">De brief en wat er sinds het tellen is veranderd, worden bijgewerkt…</p>
          ) : (
            <>
              <StaleNumbers letter={letter} onOpen={setOpened} />
              <StaleQuotes letter={letter} onOpen={setOpened} />
            </>
          )}
        </div>
      ) : null}
      <div className="letter-layout">
        <LetterAside letter={letter} shown={shown} chapters={chapters} open={open} onOpen={setOpen} />
        <LetterSheet {...{ letter, shown, chapters, open, mayEdit }} onOpen={setOpened} />
      </div>
      {opened === null ? null : (
        <OriginDialog letter={letter} version={shown.number} token={opened} onClose={() => setOpened(null)} />
      )}
    </Page>
  )
}

/** What is folded away above the letter on a narrow screen; that something is open in it is not. */
function standingTitle(letter: ShownLetter, shown: ShownVersion): string {
  const open = openPoints(letter, shown).length
  const words = open === 0 ? '' : ` (${open} open ${plural(open, 'punt', 'punten')})`
  return `Stand van de brief en downloads${words}`
}

interface OriginProps {
  readonly letter: ShownLetter
  readonly version: number
  readonly token: string
  readonly onClose: () => void
}

/** Where a number or quote comes from. */
function OriginDialog({ letter, version, token, onClose }: OriginProps) {
  const { numberId, quoteOf } = boundBy(token)
  if (numberId) return <NumberDialog letterId={letter.id} {...{ version, numberId, onClose }} />
  return quoteOf ? <QuoteDialog letter={letter} reference={caseQuoted(quoteOf)} onClose={onClose} /> : null
}

const ToLetters = () => (
  <Link to="/brief" className="nl-link">
    Brieven
  </Link>
)
