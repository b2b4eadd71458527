// All resolvers together, one file per type in resolvers/.
import { agreementResolvers } from './resolvers/agreement.ts'
import { bottleneckResolvers } from './resolvers/bottleneck.ts'
import { caseResolvers } from './resolvers/case.ts'
import { codingResolvers } from './resolvers/coding.ts'
import { enums } from './resolvers/enums.ts'
import { lawResolvers } from './resolvers/law.ts'
import { letterResolvers } from './resolvers/letter.ts'
import { nodeResolvers } from './resolvers/node.ts'
import { notificationResolvers } from './resolvers/notification.ts'
import { peopleResolvers } from './resolvers/people.ts'
import { riskResolvers } from './resolvers/risk.ts'
import { searchResolvers } from './resolvers/search.ts'
import { signalResolvers } from './resolvers/signal.ts'
import { suggestionResolvers } from './resolvers/suggestion.ts'
import { threadResolvers } from './resolvers/thread.ts'
import { threadChangeResolvers } from './resolvers/threadChange.ts'
import { viewerResolvers } from './resolvers/viewer.ts'

const modules = [
  agreementResolvers,
  bottleneckResolvers,
  caseResolvers,
  codingResolvers,
  lawResolvers,
  letterResolvers,
  nodeResolvers,
  notificationResolvers,
  peopleResolvers,
  riskResolvers,
  searchResolvers,
  signalResolvers,
  suggestionResolvers,
  threadResolvers,
  threadChangeResolvers,
  viewerResolvers,
]

/** One object per type; `Query`, `Mutation` and `Viewer` gather the fields of every module. */
export const resolvers = {
  ...enums,
  ...Object.assign({}, ...modules),
  Query: Object.assign({}, ...modules.map(({ Query }) => Query)),
  Viewer: Object.assign({}, ...modules.map((part) => ('Viewer' in part ? part.Viewer : {}))),
  Mutation: Object.assign({}, ...modules.map((part) => ('Mutation' in part ? part.Mutation : {}))),
}
