// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const ThreadPage = () => <Page title="ThreadPage">Volgt</Page>
