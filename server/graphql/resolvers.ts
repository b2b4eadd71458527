// All resolvers together, one file per type in resolvers/.
import { agreementResolvers } from './resolvers/agreement.ts'
import { bottleneckResolvers } from './resolvers/bottleneck.ts'
import { caseResolvers } from './resolvers/case.ts'
import { codingResolvers } from './resolvers/coding.ts'
import { disclosureResolvers } from './resolvers/disclosure.ts'
import { enums } from './resolvers/enums.ts'
import { lawResolvers } from './resolvers/law.ts'
import { letterResolvers } from './resolvers/letter.ts'
import { letterReviewResolvers } from './resolvers/letterReview.ts'
import { nodeResolvers } from './resolvers/node.ts'
import { notificationResolvers } from './resolvers/notification.ts'
import { peopleResolvers } from './resolvers/people.ts'
import { precedentSearchResolvers } from './resolvers/precedentSearch.ts'
import { priorityResolvers } from './resolvers/priority.ts'
import { reportResolvers } from './resolvers/report.ts'
import { reshapingResolvers } from './resolvers/reshaping.ts'
import { riskResolvers } from './resolvers/risk.ts'
import { searchResolvers } from './resolvers/search.ts'
import { secondFactorResolvers } from './resolvers/secondFactor.ts'
import { signalResolvers } from './resolvers/signal.ts'
import { suggestionResolvers } from './resolvers/suggestion.ts'
import { threadResolvers } from './resolvers/thread.ts'
import { threadChangeResolvers } from './resolvers/threadChange.ts'
import { viewerResolvers } from './resolvers/viewer.ts'
import { warningResolvers } from './resolvers/warning.ts'
import { workResolvers } from './resolvers/work.ts'

const modules = [
  agreementResolvers,
  bottleneckResolvers,
  caseResolvers,
  codingResolvers,
  disclosureResolvers,
  lawResolvers,
  letterResolvers,
  letterReviewResolvers,
  nodeResolvers,
  notificationResolvers,
  peopleResolvers,
  precedentSearchResolvers,
  priorityResolvers,
  reportResolvers,
  reshapingResolvers,
  riskResolvers,
  searchResolvers,
  secondFactorResolvers,
  signalResolvers,
  suggestionResolvers,
  threadResolvers,
  threadChangeResolvers,
  viewerResolvers,
  warningResolvers,
  workResolvers,
]

/** One object per type; of the types that several modules add to, the fields of every module together. */
export const resolvers = {
  ...enums,
  ...Object.assign({}, ...modules),
  Query: Object.assign({}, ...modules.map(({ Query }) => Query)),
  Viewer: Object.assign({}, ...modules.map((part) => ('Viewer' in part ? part.Viewer : {}))),
  Case: Object.assign({}, ...modules.map((part) => ('Case' in part ? part.Case : {}))),
  Letter: Object.assign({}, ...modules.map((part) => ('Letter' in part ? part.Letter : {}))),
  Mutation: Object.assign({}, ...modules.map((part) => ('Mutation' in part ? part.Mutation : {}))),
}
