// The first question: when someone is in need now, this form is not the help that person needs.
import { Alert } from '../../ui/Alert.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { HelpNow } from './HelpNow.tsx'
import type { SectionProps } from './section.ts'

const ANSWERS = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
] as const

export function UrgentQuestion({ draft, change, errorOf, idOf }: SectionProps) {
  return (
    <>
      <RadioGroup
        id={idOf('urgent')}
        legend="Loopt er nu een termijn of dreigt ontruiming?"
        hint="Denk ook aan afsluiting van gas, water of licht, of geen geld voor eten."
        options={ANSWERS}
        value={draft.urgent}
        error={errorOf('urgent')}
        inline
        onChange={(urgent) => change({ urgent })}
      />
      {draft.urgent === 'ja' ? <Referral /> : null}
    </>
  )
}

const Referral = () => (
  <Alert tone="warning" heading="Zoek eerst hulp. Wij lossen geen losse gevallen op." live>
    <HelpNow />
    <p>U kunt het signaal daarna toch indienen. Het team ziet dan dat er spoed bij is.</p>
  </Alert>
)
