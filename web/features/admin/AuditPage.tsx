// Placeholder until the page is built.
import { Page } from '../../ui/Page.tsx'

export const AuditPage = () => <Page title="AuditPage">Volgt</Page>
