// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const RegulationPage = () => <Page title="RegulationPage">Volgt</Page>
