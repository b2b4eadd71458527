// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const PeoplePage = () => <Page title="PeoplePage">Volgt</Page>
