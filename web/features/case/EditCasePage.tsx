// Changes the text of a case or makes its circumstances coarser; the old version is kept.
import { useNavigate, useParams } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Loaded } from '../../Loaded.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Page } from '../../ui/Page.tsx'
import { CaseDocument } from './caseDocuments.ts'
import { EditCaseForm } from './EditCaseForm.tsx'

export function EditCasePage() {
  const { reference } = useParams({ from: '/member/casussen/$reference/aanpassen' })
  const navigate = useNavigate()
  const [result] = useQuery({ query: CaseDocument, variables: { reference } })
  return (
    <Loaded result={result}>
      {({ case: shown }) => {
        if (shown === null) return <NotFound />
        return (
          <Page title="Casus aanpassen" eyebrow={`Casus ${reference}`} lead={shown.title}>
            {shown.actions.includes('case.edit') ? (
              <EditCaseForm
                shown={shown}
                onDone={() =>
                  navigate({ to: '/casussen/$reference', params: { reference }, ignoreBlocker: true })
                }
              />
            ) : (
              <Alert>Deze casus is nu niet aan te passen.</Alert>
            )}
          </Page>
        )
      }}
    </Loaded>
  )
}
