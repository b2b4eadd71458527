// The address of every page. Pages are loaded when they are first opened.
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { memberRoute, rootRoute } from './rootRoute.tsx'
import { parseSearch, stringifySearch } from './searchString.ts'
import { allowed } from './shell/allowed.tsx'
import { teamRoutes } from './teamRoutes.tsx'
import { Loading } from './ui/Loading.tsx'

const login = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen',
  validateSearch: ({ terug }: Record<string, unknown>): { terug?: string } =>
    typeof terug === 'string' && /^\/(?!\/)/.test(terug) ? { terug } : {},
  component: lazyRouteComponent(() => import('./features/login/LoginPage.tsx'), 'LoginPage'),
})
const logout = createRoute({
  getParentRoute: () => rootRoute,
  path: '/uitloggen',
  component: lazyRouteComponent(() => import('./shell/LogoutPage.tsx'), 'LogoutPage'),
})
const about = createRoute({
  getParentRoute: () => rootRoute,
  path: '/over',
  component: lazyRouteComponent(() => import('./features/about/AboutPage.tsx'), 'AboutPage'),
})
const accountability = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verantwoording',
  component: lazyRouteComponent(
    () => import('./features/about/AccountabilityPage.tsx'),
    'AccountabilityPage',
  ),
})
const reports = createRoute({
  getParentRoute: () => memberRoute,
  path: '/rapporten',
  validateSearch: ({ kwartaal }: Record<string, unknown>): { kwartaal?: string } =>
    typeof kwartaal === 'string' ? { kwartaal } : {},
  component: allowed(
    'report.enter',
    lazyRouteComponent(() => import('./features/report/ReportsPage.tsx'), 'ReportsPage'),
  ),
})
const home = createRoute({
  getParentRoute: () => memberRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./features/home/HomePage.tsx'), 'HomePage'),
})
const mySignals = createRoute({
  getParentRoute: () => memberRoute,
  path: '/signalen',
  component: allowed(
    'signal.read-own',
    lazyRouteComponent(() => import('./features/mysignals/MySignalsPage.tsx'), 'MySignalsPage'),
  ),
})
const submitSignal = createRoute({
  getParentRoute: () => memberRoute,
  path: '/signalen/nieuw',
  component: allowed(
    'signal.submit',
    lazyRouteComponent(() => import('./features/submit/SubmitSignalPage.tsx'), 'SubmitSignalPage'),
  ),
})
const importFile = createRoute({
  getParentRoute: () => memberRoute,
  path: '/signalen/bestand',
  component: allowed(
    'signal.submit',
    lazyRouteComponent(() => import('./features/import/ImportPage.tsx'), 'ImportPage'),
  ),
})
const mySignal = createRoute({
  getParentRoute: () => memberRoute,
  path: '/signalen/$id',
  component: allowed(
    'signal.read-own',
    lazyRouteComponent(() => import('./features/mysignals/MySignalPage.tsx'), 'MySignalPage'),
  ),
})
const reviseSignal = createRoute({
  getParentRoute: () => memberRoute,
  path: '/signalen/$id/verbeteren',
  component: allowed(
    'signal.submit',
    lazyRouteComponent(() => import('./features/submit/ReviseSignalPage.tsx'), 'ReviseSignalPage'),
  ),
})
const threads = createRoute({
  getParentRoute: () => memberRoute,
  path: '/rode-draden',
  component: lazyRouteComponent(() => import('./features/thread/ThreadsPage.tsx'), 'ThreadsPage'),
})
const newThread = createRoute({
  getParentRoute: () => memberRoute,
  path: '/rode-draden/nieuw',
  component: allowed(
    'thread.propose',
    lazyRouteComponent(() => import('./features/thread/EditThreadPage.tsx'), 'NewThreadPage'),
  ),
})
const thread = createRoute({
  getParentRoute: () => memberRoute,
  path: '/rode-draden/$id',
  component: lazyRouteComponent(() => import('./features/thread/ThreadPage.tsx'), 'ThreadPage'),
})
const editThread = createRoute({
  getParentRoute: () => memberRoute,
  path: '/rode-draden/$id/bewerken',
  component: allowed(
    'thread.manage',
    lazyRouteComponent(() => import('./features/thread/EditThreadPage.tsx'), 'EditThreadPage'),
  ),
})
const changeThread = createRoute({
  getParentRoute: () => memberRoute,
  path: '/rode-draden/$id/veranderen',
  // The case that raised the question, when someone comes here from a decision.
  validateSearch: ({ casus }: Record<string, unknown>): { casus?: string } =>
    typeof casus === 'string' ? { casus } : {},
  component: allowed(
    'thread.propose',
    lazyRouteComponent(() => import('./features/thread/ChangeThreadPage.tsx'), 'ChangeThreadPage'),
  ),
})
const proposals = createRoute({
  getParentRoute: () => memberRoute,
  path: '/rode-draden/voorstellen',
  component: allowed(
    'thread.propose',
    lazyRouteComponent(() => import('./features/thread/ProposalsPage.tsx'), 'ProposalsPage'),
  ),
})
const codebook = createRoute({
  getParentRoute: () => memberRoute,
  path: '/codeboek',
  component: lazyRouteComponent(() => import('./features/thread/CodebookPage.tsx'), 'CodebookPage'),
})
const regulations = createRoute({
  getParentRoute: () => memberRoute,
  path: '/wetten',
  component: lazyRouteComponent(() => import('./features/law/RegulationsPage.tsx'), 'RegulationsPage'),
})
const regulation = createRoute({
  getParentRoute: () => memberRoute,
  path: '/wetten/$id',
  component: lazyRouteComponent(() => import('./features/law/RegulationPage.tsx'), 'RegulationPage'),
})
const people = createRoute({
  getParentRoute: () => memberRoute,
  path: '/accounts',
  component: allowed(
    'people.manage',
    lazyRouteComponent(() => import('./features/admin/PeoplePage.tsx'), 'PeoplePage'),
  ),
})
const audit = createRoute({
  getParentRoute: () => memberRoute,
  path: '/logboek',
  component: allowed(
    'audit.read',
    lazyRouteComponent(() => import('./features/admin/AuditPage.tsx'), 'AuditPage'),
  ),
})
const account = createRoute({
  getParentRoute: () => memberRoute,
  path: '/mijn-account',
  component: lazyRouteComponent(() => import('./features/account/AccountPage.tsx'), 'AccountPage'),
})
const messages = createRoute({
  getParentRoute: () => memberRoute,
  path: '/berichten',
  component: lazyRouteComponent(() => import('./features/messages/MessagesPage.tsx'), 'MessagesPage'),
})

const routeTree = rootRoute.addChildren([
  login,
  logout,
  about,
  accountability,
  memberRoute.addChildren([
    home,
    mySignals,
    submitSignal,
    importFile,
    mySignal,
    reviseSignal,
    threads,
    newThread,
    thread,
    editThread,
    changeThread,
    proposals,
    codebook,
    regulations,
    regulation,
    people,
    audit,
    account,
    messages,
    reports,
    ...teamRoutes,
  ]),
])

/** How long a page may take before the screen says that it is coming. */
const PENDING_MS = 200

export const router = createRouter({
  routeTree,
  context: { signedIn: false, secondFactorDue: false },
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultPendingMs: PENDING_MS,
  parseSearch,
  stringifySearch,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
