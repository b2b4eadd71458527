// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const ImportPage = () => <Page title="ImportPage">Volgt</Page>
