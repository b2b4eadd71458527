// The chair settles which counts are small, inside and outside the team, and what keeps them from being known.
import { useState } from 'react'
import { useQuery } from 'urql'
import { ROUNDING_BASE } from '#core/disclosure/rounding.ts'
import { RULE_BOUNDS } from '#core/disclosure/threshold.ts'
import { graphql, type ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { SettleForm } from '../../SettleForm.tsx'
import { Page } from '../../ui/Page.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'

const RULES = graphql(`
  query DisclosureRules {
    disclosureRules { method threshold insideThreshold dominance }
  }
`)

const SET_RULES = graphql(`
  mutation SetDisclosureRules($input: DisclosureRulesInput!) {
    setDisclosureRules(input: $input) {
      rules { method threshold insideThreshold dominance }
      problems { code message path }
    }
  }
`)

export function RulesPage() {
  const [result] = useQuery({ query: RULES, requestPolicy: 'network-only' })
  return (
    <Page
      title="Afspraken over aantallen"
      lead="Een klein aantal kan iemand aanwijzen. Deze afspraken gelden voor alles wat wij tellen: de brief, de verantwoording, de open data en de tabellen. Een vastgestelde brief blijft zoals hij is, en de verantwoording over dat jaar houdt de afspraken van die brief; in een brief waaraan nog gewerkt wordt, vernieuwt u de getallen."
    >
      <Loaded result={result}>{({ disclosureRules }) => <RulesForm rules={disclosureRules} />}</Loaded>
    </Page>
  )
}

type Rules = ResultOf<typeof RULES>['disclosureRules']

function RulesForm({ rules }: { readonly rules: Rules }) {
  const [method, setMethod] = useState(rules.method)
  const [threshold, setThreshold] = useState(String(rules.threshold))
  const [inside, setInside] = useState(String(rules.insideThreshold))
  const [percent, setPercent] = useState(String(Math.round(rules.dominance * 100)))
  const [wrong, setWrong] = useState<Wrong>({})
  const { run, busy, failure } = useAction(SET_RULES)

  async function settle(): Promise<boolean> {
    const figures = {
      threshold: wholeNumber(threshold),
      insideThreshold: wholeNumber(inside),
      percent: wholeNumber(percent),
    }
    const outside = checked(figures)
    setWrong(outside)
    if (Object.values(outside).some((message) => message !== undefined)) return false
    const { percent: share, ...thresholds } = figures
    const answer = await run({ input: { method, ...thresholds, dominance: share / 100 } })
    const problems = answer?.setDisclosureRules.problems ?? []
    setWrong(Object.fromEntries(problems.map(({ path, message }) => [path[0], message])))
    return answer?.setDisclosureRules.rules != null
  }

  return (
    <SettleForm onSettle={settle} busy={busy} failure={failure}>
      <RadioGroup
        legend="Wat doen wij met aantallen die naar buiten gaan?"
        value={method}
        onChange={setMethod}
        options={METHODS}
      />
      <TextField
        label="Vanaf welk aantal mag een getal naar buiten?"
        hint="Gewoonlijk 10; ten minste 5. Bij verbergen blijven kleinere aantallen weg. Bij afronden zijn dit de aantallen die niemand nader mag kunnen bepalen."
        value={threshold}
        onChange={setThreshold}
        error={wrong.threshold}
        narrow
      />
      <TextField
        label="Vanaf welk aantal mag een getal binnen het team gezien worden?"
        hint="Gewoonlijk 5; ten minste 2, en nooit meer dan naar buiten. Dit geldt waar leden van het team aantallen zien over zaken die zij zelf niet mogen inzien."
        value={inside}
        onChange={setInside}
        error={wrong.insideThreshold}
        narrow
      />
      <TextField
        label="Hoeveel procent van een aantal mag van één organisatie komen?"
        hint="Gewoonlijk 75. Komt er meer van één organisatie, dan blijft het aantal weg, omdat het dan over haar gaat. Bij 100 geldt deze regel niet."
        value={percent}
        onChange={setPercent}
        error={wrong.dominance}
        narrow
      />
    </SettleForm>
  )
}

/** What is wrong, by the field it is wrong with. */
type Wrong = Partial<Record<keyof Rules, string | undefined>>

const METHODS = [
  {
    value: 'HIDE',
    label: 'Kleine aantallen verbergen',
    hint: 'Er staat dan “een klein aantal” of een streepje. De andere aantallen kloppen precies.',
  },
  {
    value: 'ROUND',
    label: `Alle aantallen afronden op ${ROUNDING_BASE}`,
    hint: 'Er staat dan “ongeveer 15”. Meer aantallen zijn te zien, maar geen enkel aantal is precies.',
  },
] as const

const PERCENT_BOUNDS = {
  least: RULE_BOUNDS.dominance.least * 100,
  most: RULE_BOUNDS.dominance.most * 100,
}

const outsideOf = (figure: number, { least, most }: { readonly least: number; readonly most: number }) =>
  figure < least || figure > most ? `Vul een heel getal van ${least} tot en met ${most} in.` : undefined

interface Figures {
  readonly threshold: number
  readonly insideThreshold: number
  readonly percent: number
}

/** What lies outside its range; inside the team the range ends where that of outside begins. */
const checked = ({ threshold, insideThreshold, percent }: Figures): Wrong => ({
  threshold: outsideOf(threshold, RULE_BOUNDS.threshold),
  insideThreshold: outsideOf(insideThreshold, {
    least: RULE_BOUNDS.insideThreshold.least,
    most: Math.max(threshold, RULE_BOUNDS.threshold.least),
  }),
  dominance: outsideOf(percent, PERCENT_BOUNDS),
})

/** What was written as a whole number; anything else becomes one that lies outside every range. */
const wholeNumber = (written: string): number => (/^\d{1,3}$/.test(written.trim()) ? Number(written) : -1)
