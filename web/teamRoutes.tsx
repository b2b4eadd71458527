// The pages of the team: work queue, cases, coding, search, bottlenecks and the letter.
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { parseBoard } from './features/bottleneck/board.ts'
import { parseStart } from './features/bottleneck/bottleneckStart.ts'
import { versionAsked } from './features/letter/letterAddress.ts'
import { parseSearchParams } from './features/search/searchParams.ts'
import { memberRoute } from './rootRoute.tsx'
import { allowed } from './shell/allowed.tsx'

const getParentRoute = () => memberRoute

const queue = createRoute({
  getParentRoute,
  path: '/werkvoorraad',
  component: allowed(
    'signal.read',
    lazyRouteComponent(() => import('./features/queue/QueuePage.tsx'), 'QueuePage'),
  ),
})
const queueStep = createRoute({
  getParentRoute,
  path: '/werkvoorraad/$step',
  component: allowed(
    'signal.read',
    lazyRouteComponent(() => import('./features/queue/StepPage.tsx'), 'StepPage'),
  ),
})
const checkSignal = createRoute({
  getParentRoute,
  path: '/werkvoorraad/controleren/$id',
  component: allowed(
    'signal.check',
    lazyRouteComponent(() => import('./features/queue/CheckSignalPage.tsx'), 'CheckSignalPage'),
  ),
})
const triageSignal = createRoute({
  getParentRoute,
  path: '/werkvoorraad/beoordelen/$id',
  component: allowed(
    'signal.triage',
    lazyRouteComponent(() => import('./features/queue/TriageSignalPage.tsx'), 'TriageSignalPage'),
  ),
})
const casePage = createRoute({
  getParentRoute,
  path: '/casussen/$reference',
  component: allowed(
    'case.read-published',
    lazyRouteComponent(() => import('./features/case/CasePage.tsx'), 'CasePage'),
  ),
})
/** The addresses that papers cite stay, wherever the pages move to. */
const citedCase = createRoute({
  getParentRoute,
  path: '/casus/$reference',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/casussen/$reference', params, replace: true })
  },
})
const citedThread = createRoute({
  getParentRoute,
  path: '/draad/$id',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/rode-draden/$id', params, replace: true })
  },
})
const precedent = createRoute({
  getParentRoute,
  path: '/uitspraken/$id',
  component: allowed(
    'case.read-published',
    lazyRouteComponent(() => import('./features/precedent/PrecedentPage.tsx'), 'PrecedentPage'),
  ),
})
const editCase = createRoute({
  getParentRoute,
  path: '/casussen/$reference/aanpassen',
  component: allowed(
    'case.edit',
    lazyRouteComponent(() => import('./features/case/EditCasePage.tsx'), 'EditCasePage'),
  ),
})
const code = createRoute({
  getParentRoute,
  path: '/casussen/$reference/duiden',
  component: allowed(
    'case.code',
    lazyRouteComponent(() => import('./features/case/coding/CodingPage.tsx'), 'CodingPage'),
  ),
})
const decide = createRoute({
  getParentRoute,
  path: '/casussen/$reference/beslissen',
  component: allowed(
    'case.adjudicate',
    lazyRouteComponent(() => import('./features/case/adjudication/DecidePage.tsx'), 'DecidePage'),
  ),
})
const agreement = createRoute({
  getParentRoute,
  path: '/overeenstemming',
  component: allowed(
    'agreement.read',
    lazyRouteComponent(() => import('./features/agreement/AgreementPage.tsx'), 'AgreementPage'),
  ),
})
const codingPolicy = createRoute({
  getParentRoute,
  path: '/overeenstemming/afspraken',
  component: allowed(
    'coding-policy.manage',
    lazyRouteComponent(() => import('./features/agreement/PolicyPage.tsx'), 'PolicyPage'),
  ),
})
const myDifferences = createRoute({
  getParentRoute,
  path: '/mijn-verschillen',
  component: allowed(
    'case.code',
    lazyRouteComponent(() => import('./features/agreement/MyDifferencesPage.tsx'), 'MyDifferencesPage'),
  ),
})
const suggestionQuality = createRoute({
  getParentRoute,
  path: '/voorstellen',
  component: allowed(
    'suggestion.measure',
    lazyRouteComponent(
      () => import('./features/suggestion/SuggestionQualityPage.tsx'),
      'SuggestionQualityPage',
    ),
  ),
})
const search = createRoute({
  getParentRoute,
  path: '/zoeken',
  validateSearch: parseSearchParams,
  component: allowed(
    'case.read-published',
    lazyRouteComponent(() => import('./features/search/SearchPage.tsx'), 'SearchPage'),
  ),
})
const savedSearches = createRoute({
  getParentRoute,
  path: '/zoeken/bewaard',
  component: allowed(
    'search.save',
    lazyRouteComponent(() => import('./features/search/SavedSearchesPage.tsx'), 'SavedSearchesPage'),
  ),
})
const warnings = createRoute({
  getParentRoute,
  path: '/vroegsignalering',
  component: allowed(
    'warning.read',
    lazyRouteComponent(() => import('./features/warning/WarningsPage.tsx'), 'WarningsPage'),
  ),
})
const lookBack = createRoute({
  getParentRoute,
  path: '/vroegsignalering/terugkijken',
  component: allowed(
    'warning.read',
    lazyRouteComponent(() => import('./features/warning/LookBackPage.tsx'), 'LookBackPage'),
  ),
})
const reportingEvents = createRoute({
  getParentRoute,
  path: '/vroegsignalering/campagnes',
  component: allowed(
    'warning.read',
    lazyRouteComponent(() => import('./features/warning/ReportingEventsPage.tsx'), 'ReportingEventsPage'),
  ),
})
const bottlenecks = createRoute({
  getParentRoute,
  path: '/knelpunten',
  validateSearch: parseBoard,
  component: allowed(
    'bottleneck.read',
    lazyRouteComponent(() => import('./features/bottleneck/BottlenecksPage.tsx'), 'BottlenecksPage'),
  ),
})
const priorities = createRoute({
  getParentRoute,
  path: '/knelpunten/volgorde',
  component: allowed(
    'bottleneck.read',
    lazyRouteComponent(() => import('./features/bottleneck/PriorityPage.tsx'), 'PriorityPage'),
  ),
})
const newBottleneck = createRoute({
  getParentRoute,
  path: '/knelpunten/nieuw',
  validateSearch: parseStart,
  component: allowed(
    'bottleneck.manage',
    lazyRouteComponent(() => import('./features/bottleneck/EditBottleneckPage.tsx'), 'NewBottleneckPage'),
  ),
})
const bottleneck = createRoute({
  getParentRoute,
  path: '/knelpunten/$id',
  component: allowed(
    'bottleneck.read',
    lazyRouteComponent(() => import('./features/bottleneck/BottleneckPage.tsx'), 'BottleneckPage'),
  ),
})
const editBottleneck = createRoute({
  getParentRoute,
  path: '/knelpunten/$id/bewerken',
  component: allowed(
    'bottleneck.manage',
    lazyRouteComponent(() => import('./features/bottleneck/EditBottleneckPage.tsx'), 'EditBottleneckPage'),
  ),
})
const letters = createRoute({
  getParentRoute,
  path: '/brief',
  component: allowed(
    'letter.read',
    lazyRouteComponent(() => import('./features/letter/LettersPage.tsx'), 'LettersPage'),
  ),
})
const disclosureRules = createRoute({
  getParentRoute,
  path: '/brief/afspraken',
  component: allowed(
    'disclosure.manage',
    lazyRouteComponent(() => import('./features/letter/RulesPage.tsx'), 'RulesPage'),
  ),
})
const letter = createRoute({
  getParentRoute,
  path: '/brief/$year',
  validateSearch: ({ versie }: Record<string, unknown>): { versie?: number | undefined } => ({
    versie: versionAsked(versie),
  }),
  component: allowed(
    'letter.read',
    lazyRouteComponent(() => import('./features/letter/LetterPage.tsx'), 'LetterPage'),
  ),
})

const compareLetter = createRoute({
  getParentRoute,
  path: '/brief/$year/vergelijken',
  validateSearch: (asked: Record<string, unknown>): Partial<Record<'van' | 'naar', number | undefined>> => ({
    van: versionAsked(asked.van),
    naar: versionAsked(asked.naar),
  }),
  component: allowed(
    'letter.read',
    lazyRouteComponent(() => import('./features/letter/ComparePage.tsx'), 'ComparePage'),
  ),
})

export const teamRoutes = [
  queue,
  queueStep,
  checkSignal,
  triageSignal,
  casePage,
  citedCase,
  citedThread,
  precedent,
  editCase,
  code,
  decide,
  agreement,
  codingPolicy,
  disclosureRules,
  myDifferences,
  suggestionQuality,
  search,
  savedSearches,
  bottlenecks,
  newBottleneck,
  warnings,
  lookBack,
  reportingEvents,
  priorities,
  bottleneck,
  editBottleneck,
  letters,
  letter,
  compareLetter,
] as const
