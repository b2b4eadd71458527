// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const ThreadsPage = () => <Page title="ThreadsPage">Volgt</Page>
