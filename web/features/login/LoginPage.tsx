// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const LoginPage = () => <Page title="LoginPage">Volgt</Page>
