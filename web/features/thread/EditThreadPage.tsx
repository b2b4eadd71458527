// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const EditThreadPage = () => <Page title="Draad bewerken">Volgt</Page>
export const NewThreadPage = () => <Page title="Nieuwe draad">Volgt</Page>
