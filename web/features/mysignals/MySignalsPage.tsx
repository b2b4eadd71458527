// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const MySignalsPage = () => <Page title="MySignalsPage">Volgt</Page>
