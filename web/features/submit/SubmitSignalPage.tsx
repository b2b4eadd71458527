// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const SubmitSignalPage = () => <Page title="SubmitSignalPage">Volgt</Page>
