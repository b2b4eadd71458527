// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const AccountPage = () => <Page title="AccountPage">Volgt</Page>
