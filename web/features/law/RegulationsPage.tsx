// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const RegulationsPage = () => <Page title="RegulationsPage">Volgt</Page>
