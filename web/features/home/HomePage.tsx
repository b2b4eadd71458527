// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const HomePage = () => <Page title="HomePage">Volgt</Page>
