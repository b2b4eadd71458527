// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const AboutPage = () => <Page title="AboutPage">Volgt</Page>
