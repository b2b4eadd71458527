// The signal as it will be sent, read over once more before it goes.
import { useEffect, useRef } from 'react'
import { formatPeriod } from '../../dates.ts'
import { enumOrNull, label, provinceLabel, provinceOrNull } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button, ButtonGroup } from '../../ui/Button.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { CombinationAdvice } from './CombinationAdvice.tsx'
import { type Draft, sizeSent, type Texts } from './draft.ts'
import { questionsOf } from './questions.ts'
import { SeldomWords } from './SeldomWords.tsx'

interface ReviewStepProps {
  readonly draft: Draft
  readonly clean: Texts
  readonly busy: boolean
  readonly onBack: () => void
  readonly onSend: () => void
}

export function ReviewStep({ draft, clean, busy, onBack, onSend }: ReviewStepProps) {
  const box = useRef<HTMLElement>(null)
  const { effect, help } = questionsOf(draft)
  useEffect(() => box.current?.focus(), [])
  return (
    <section className="rd-stack rd-step" aria-label="Nakijken en versturen" ref={box} tabIndex={-1}>
      <Alert heading="Dit wordt verstuurd, en niets anders">
        Lees de teksten nog eens. Kan iemand die de situatie kent, hieraan zien om wie het gaat? Ga dan terug
        en maak het algemener.
      </Alert>
      <Heading>De tekst</Heading>
      <DefinitionList
        facts={[
          { term: 'Titel', value: clean.title },
          { term: 'Wat is er gebeurd?', value: <span className="rd-prose">{clean.narrative}</span> },
          { term: effect, value: <span className="rd-prose">{clean.harshEffect}</span> },
          { term: help, value: clean.wouldHaveHelped },
          { term: 'Eigen kenmerk', value: clean.reference },
        ]}
      />
      <Heading>De gegevens</Heading>
      <DefinitionList facts={factsOf(draft)} />
      <CombinationAdvice draft={draft} />
      <SeldomWords texts={clean} />
      <p className="rd-soft">
        Het team gebruikt uw signaal om van te leren, niet om toezicht te houden op mensen of gemeenten.
        Zolang het signaal niet in een casus zit, kunt u het intrekken.
      </p>
      <ButtonGroup>
        <Button kind="primary" busy={busy} onPress={onSend}>
          Signaal versturen
        </Button>
        <Button onPress={onBack}>Terug naar het formulier</Button>
      </ButtonGroup>
    </section>
  )
}

const factsOf = (draft: Draft) => [
  { term: 'Soort', value: draft.goodPractice === 'goed' ? 'Goed voorbeeld' : 'Hard gevolg' },
  {
    term: 'Spoed',
    value: draft.urgent === 'ja' ? 'Ja, er loopt een termijn of er dreigt ontruiming' : 'Nee',
  },
  { term: 'Wanneer', value: formatPeriod(`${draft.year}-${draft.part}`) },
  { term: 'Wet', value: draft.regulation?.name ?? 'Weet ik niet' },
  { term: 'Artikel', value: draft.provisions.map(({ citation }) => citation).join(', ') },
  { term: 'Huishouden', value: label('household', enumOrNull('household', draft.household)) },
  { term: 'Leeftijd', value: label('ageBand', enumOrNull('ageBand', draft.ageBand)) },
  { term: 'Inkomen', value: label('benefit', enumOrNull('benefit', draft.benefit)) },
  { term: 'Provincie', value: provinceLabel(provinceOrNull(draft.province)) },
  { term: 'Grootte gemeente', value: label('municipalitySize', sizeSent(draft)) },
  {
    term: 'Opvallende omstandigheid',
    value: label('circumstance', enumOrNull('circumstance', draft.circumstance)),
  },
  { term: 'Oorzaak volgens u', value: label('causeHint', enumOrNull('causeHint', draft.causeHint)) },
  {
    term: 'Lijkt op',
    value: draft.likenesses
      .map((said) => `${said.case.reference}: ${label('likeness', said.likeness).toLowerCase()}`)
      .join(', '),
  },
  { term: 'Gezien door', value: label('reporterType', enumOrNull('reporterType', draft.reporterType)) },
]
