// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const MySignalPage = () => <Page title="MySignalPage">Volgt</Page>
