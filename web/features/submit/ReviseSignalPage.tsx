// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const ReviseSignalPage = () => <Page title="ReviseSignalPage">Volgt</Page>
