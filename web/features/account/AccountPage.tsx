// One's own account: organisation, password and keys for scripts.
import { label } from '../../labels.ts'
import { Alert } from '../../ui/Alert.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { Page } from '../../ui/Page.tsx'
import { useViewer, useVisit } from '../../viewer.tsx'
import { Absence } from './Absence.tsx'
import { ApiTokens } from './ApiTokens.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { SwitchOrganisation } from './SwitchOrganisation.tsx'

export function AccountPage() {
  const viewer = useViewer()
  const { may } = useVisit()
  return (
    <Page title="Mijn account">
      <DefinitionList
        facts={[
          { term: 'Naam', value: viewer.person.name },
          { term: 'Organisatie', value: viewer.organisation.name },
          { term: 'Rollen', value: viewer.roles.map((role) => label('role', role)).join(', ') },
        ]}
      />
      {viewer.secondFactorDue ? (
        <Alert heading="Stel eerst de tweede stap in">
          De beheerder vraagt van iedereen een tweede stap bij het inloggen. Zodra u die hebt ingesteld, kunt
          u verder.
        </Alert>
      ) : null}
      {viewer.organisations.length > 1 ? <SwitchOrganisation viewer={viewer} /> : null}
      {may('work.skip') ? <Absence /> : null}
      <SecondFactor />
      <PasswordForm />
      {may('token.manage') ? <ApiTokens /> : null}
    </Page>
  )
}
