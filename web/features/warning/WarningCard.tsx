// One warning: why it is there, the counts, and what to do with it.
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { formatDay, formatPeriod, monthName } from '../../dates.ts'
import { Problems } from '../../Problems.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button, ButtonGroup, buttonClass } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useAction } from '../../useAction.ts'
import { useVisit } from '../../viewer.tsx'
import { AssociationCard } from './AssociationCard.tsx'
import { askedAfter, EarlierJudgement } from './EarlierJudgement.tsx'
import { JudgeDialog } from './JudgeDialog.tsx'
import { MuteDialog } from './MuteDialog.tsx'
import { SERIES_KINDS, VERDICTS } from './verdicts.ts'
import { nameOf, WarningChart } from './WarningChart.tsx'
import { type ShownWarning, UnmuteWarningDocument } from './warningDocuments.ts'

export function WarningCard({
  warning,
  onChange,
}: {
  readonly warning: ShownWarning
  readonly onChange: () => void
}) {
  const { judgement, mute } = warning
  const card = useRef<HTMLElement>(null)
  const [overtaken, setOvertaken] = useState(false)
  // The buttons of the question go away; the keyboard stays at its card.
  const judged = () => {
    card.current?.focus()
    onChange()
  }
  return (
    <article className="warning-card" aria-label={nameOf(warning)} ref={card} tabIndex={-1}>
      <CardBadges warning={warning} />
      <Heading level={3}>{warning.sentence}</Heading>
      {judgement?.reason ? <p>Reden: {judgement.reason}</p> : null}
      {mute ? <p>Waarom stil: {mute.reason}</p> : null}
      {overtaken ? (
        <Alert tone="warning" live takesFocus>
          Iemand anders beoordeelde dit intussen ook. Dat oordeel staat nu hier; uw “nog zo” is niet
          vastgelegd.
        </Alert>
      ) : null}
      <EarlierJudgement
        warning={warning}
        onJudged={judged}
        onOvertaken={() => {
          setOvertaken(true)
          onChange()
        }}
      />
      <WarningChart warning={warning} />
      {warning.association ? <AssociationCard association={warning.association} /> : null}
      <CardActions warning={warning} onChange={onChange} />
    </article>
  )
}

/** What kind of series it is, and what was said of it. */
function CardBadges({ warning }: { readonly warning: ShownWarning }) {
  const { judgement, alarmJudgement, month, mute } = warning
  return (
    <p className="warning-card__badges">
      <Badge tone="thread">{SERIES_KINDS[warning.kind]}</Badge>
      <Badge>{countedWords(warning)}</Badge>
      {warning.methods.includes('FIRST') ? <Badge tone="info">Voor het eerst</Badge> : null}
      {judgement ? (
        <Badge tone={VERDICTS[judgement.verdict].tone}>Beoordeeld: {VERDICTS[judgement.verdict].label}</Badge>
      ) : null}
      {alarmJudgement && alarmJudgement.month > month ? (
        <Badge tone={VERDICTS[alarmJudgement.verdict].tone}>
          {judgement
            ? `later beoordeeld als ${VERDICTS[alarmJudgement.verdict].label.toLowerCase()} (${formatPeriod(alarmJudgement.month)})`
            : `Beoordeeld in de telling van ${formatPeriod(alarmJudgement.month)}: ${VERDICTS[alarmJudgement.verdict].label}`}
        </Badge>
      ) : null}
      {mute ? <Badge>Stil tot en met {formatDay(mute.until)}</Badge> : null}
    </p>
  )
}

/** When it was counted, and what it is about: a month is looked at again in the two after it. */
const countedWords = ({ month, countMonth }: ShownWarning): string =>
  month === countMonth
    ? `Geteld in en over ${formatPeriod(month)}`
    : `Geteld in ${monthBeside(month, countMonth)}, over ${formatPeriod(countMonth)}`

/** A month, without the year if that of the other says it. */
const monthBeside = (month: string, other: string): string =>
  month.slice(0, 4) === other.slice(0, 4) ? monthName(Number(month.slice(5))) : formatPeriod(month)

function CardActions({
  warning,
  onChange,
}: {
  readonly warning: ShownWarning
  readonly onChange: () => void
}) {
  const { may } = useVisit()
  const [open, setOpen] = useState<'judge' | 'mute' | null>(null)
  const { run, busy, failure } = useAction(UnmuteWarningDocument)
  const close = () => {
    setOpen(null)
    onChange()
  }
  const name = nameOf(warning)
  return (
    <>
      <ButtonGroup>
        {may('warning.judge') && !askedAfter(warning) ? (
          <Button onPress={() => setOpen('judge')} label={`Beoordeel: ${name}`}>
            Beoordeel
          </Button>
        ) : null}
        {warning.bottleneck ? (
          <Link to="/knelpunten/$id" params={{ id: warning.bottleneck.id }} className="nl-link">
            Werd knelpunt K-{warning.bottleneck.number}
          </Link>
        ) : may('bottleneck.manage') ? (
          <Link
            to="/knelpunten/nieuw"
            search={{ vroegsignaal: warning.id }}
            className={buttonClass()}
            aria-label={`Maak er een knelpunt van: ${name}`}
          >
            Maak er een knelpunt van
          </Link>
        ) : null}
        {may('warning.judge') ? (
          warning.mute ? (
            <Button
              kind="subtle"
              busy={busy}
              label={`Zet weer in de lijst: ${name}`}
              onPress={() => run({ id: warning.id }).then(onChange)}
            >
              Zet weer in de lijst
            </Button>
          ) : (
            <Button kind="subtle" onPress={() => setOpen('mute')} label={`Niet meer melden: ${name}`}>
              Niet meer melden
            </Button>
          )
        ) : null}
      </ButtonGroup>
      <Problems problems={[]} failure={failure} />
      {open === 'judge' ? <JudgeDialog warning={warning} onClose={close} /> : null}
      {open === 'mute' ? <MuteDialog warning={warning} onClose={close} /> : null}
    </>
  )
}
