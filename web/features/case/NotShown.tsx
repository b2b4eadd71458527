// Where a case was that cannot be read: its labels are decided on anew, or it is not there.
import { useQuery } from 'urql'
import { Loaded } from '../../Loaded.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Page } from '../../ui/Page.tsx'
import { ReconsideredDocument } from './caseDocuments.ts'

export function NotShown({ reference }: { readonly reference: string }) {
  const [result] = useQuery({ query: ReconsideredDocument, variables: { reference } })
  return (
    <Loaded result={result}>
      {({ reconsidered }) =>
        reconsidered ? (
          <Page title="Deze casus wordt opnieuw bekeken" eyebrow={`Casus ${reference}`}>
            <Alert heading="De casus is nu niet te lezen">
              Het team kijkt opnieuw naar de labels. Tot er opnieuw is besloten, telt de casus nergens mee en
              is de tekst niet te zien.
            </Alert>
            <p>
              Wordt de casus opnieuw gepubliceerd, dan staat hij weer op dit adres. Brieven die eerder zijn
              vastgesteld, blijven zoals ze waren.
            </p>
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  )
}
