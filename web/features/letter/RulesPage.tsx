// The chair settles from which count on a number may leave the team.
import { type FormEvent, useState } from 'react'
import { useQuery } from 'urql'
import { RULE_BOUNDS } from '#core/disclosure/threshold.ts'
import { graphql, type ResultOf } from '../../graphql.ts'
import { Loaded } from '../../Loaded.tsx'
import { Problems } from '../../Problems.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAction } from '../../useAction.ts'

const RULES = graphql(`
  query DisclosureRules {
    disclosureRules { threshold dominance }
  }
`)

const SET_RULES = graphql(`
  mutation SetDisclosureRules($input: DisclosureRulesInput!) {
    setDisclosureRules(input: $input) {
      rules { threshold dominance }
      problems { code message path }
    }
  }
`)

export function RulesPage() {
  const [result] = useQuery({ query: RULES, requestPolicy: 'network-only' })
  return (
    <Page
      title="Afspraken over aantallen"
      lead="Een klein aantal kan iemand aanwijzen. Daarom staat het niet in de brief, de verantwoording en de tabellen. Een vastgestelde brief blijft zoals hij is; in een brief waaraan nog gewerkt wordt, vernieuwt u de getallen."
    >
      <Loaded result={result}>{({ disclosureRules }) => <RulesForm rules={disclosureRules} />}</Loaded>
    </Page>
  )
}

type Rules = ResultOf<typeof RULES>['disclosureRules']

function RulesForm({ rules }: { readonly rules: Rules }) {
  const [threshold, setThreshold] = useState(String(rules.threshold))
  const [percent, setPercent] = useState(String(Math.round(rules.dominance * 100)))
  const [wrong, setWrong] = useState<readonly (string | undefined)[]>([])
  const [kept, setKept] = useState(false)
  const { run, busy, failure } = useAction(SET_RULES)

  async function send(event: FormEvent) {
    event.preventDefault()
    setKept(false)
    const figures = { threshold: wholeNumber(threshold), percent: wholeNumber(percent) }
    const outside = [
      outsideOf(figures.threshold, RULE_BOUNDS.threshold),
      outsideOf(figures.percent, PERCENT_BOUNDS),
    ]
    setWrong(outside)
    if (outside.some((message) => message !== undefined)) return
    const answer = await run({ input: { threshold: figures.threshold, dominance: figures.percent / 100 } })
    const problems = answer?.setDisclosureRules.problems ?? []
    const messageAt = (field: keyof Rules) => problems.find(({ path }) => path[0] === field)?.message
    setWrong([messageAt('threshold'), messageAt('dominance')])
    setKept(answer?.setDisclosureRules.rules != null)
  }

  return (
    <form onSubmit={send} noValidate>
      <TextField
        label="Vanaf welk aantal mag een getal naar buiten?"
        hint="Gewoonlijk 10; ten minste 5. Kleinere aantallen blijven weg, en ook aantallen waaruit zij te berekenen zijn."
        value={threshold}
        onChange={setThreshold}
        error={wrong[0]}
        narrow
      />
      <TextField
        label="Hoeveel procent van een aantal mag van één organisatie komen?"
        hint="Gewoonlijk 75. Komt er meer van één organisatie, dan blijft het aantal weg, omdat het dan over haar gaat. Bij 100 geldt deze regel niet."
        value={percent}
        onChange={setPercent}
        error={wrong[1]}
        narrow
      />
      <Problems failure={failure} />
      {kept ? (
        <Alert tone="ok" live>
          De afspraken zijn vastgelegd.
        </Alert>
      ) : null}
      <Button type="submit" kind="primary" busy={busy}>
        Leg vast
      </Button>
    </form>
  )
}

const PERCENT_BOUNDS = {
  least: RULE_BOUNDS.dominance.least * 100,
  most: RULE_BOUNDS.dominance.most * 100,
}

const outsideOf = (figure: number, { least, most }: { readonly least: number; readonly most: number }) =>
  figure < least || figure > most ? `Vul een heel getal van ${least} tot en met ${most} in.` : undefined

/** What was written as a whole number; anything else becomes one that lies outside every range. */
const wholeNumber = (written: string): number => (/^\d{1,3}$/.test(written.trim()) ? Number(written) : -1)
