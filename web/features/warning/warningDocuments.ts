// What the pages of early warnings ask of the API, and what they tell it.
import { graphql, type ResultOf } from '../../graphql.ts'

export const WarningMonthsDocument = graphql(`
  query WarningMonths {
    warningMonths { month strong weak waiting again }
    warningMonthsToGo
    warningScore { terecht toeval campagne }
  }
`)

export const WarningsDocument = graphql(`
  query Warnings($month: String!) {
    warnings(month: $month) {
      id month countMonth kind observed expected bound methods strength sentence
      thread { id label }
      provision { id shortCitation }
      months { month observed expected bound }
      events { id kind what source firstDay lastDay }
      judgement { verdict reason }
      alarmJudgement { month verdict reason by { id name } }
      lastJudgement { at }
      mute { reason until }
      bottleneck { id number }
      association {
        sentence together expected inCodebook provision { id } regulation { id }
        measures { measure value low high }
      }
    }
  }
`)

export const AssociationsDocument = graphql(`
  query Associations($threadId: ID!) {
    associations(threadId: $threadId) {
      sentence together expected inCodebook provision { id } regulation { id }
      measures { measure value low high }
    }
  }
`)

export const LookBackDocument = graphql(`
  query LookBack($year: Int!) {
    warningsOfYear(year: $year) { id month sentence alarmMonths alarmJudgement { month verdict } }
  }
`)

export const ReportingEventsDocument = graphql(`
  query ReportingEvents {
    reportingEvents { id kind what source firstDay lastDay threads { id label } }
  }
`)

export const JudgeWarningDocument = graphql(`
  mutation JudgeWarning($input: JudgeWarningInput!) {
    judgeWarning(input: $input) {
      warning { id judgement { verdict reason at by { id name } } }
      problems { code message path start end identifier }
    }
  }
`)

/** What someone else said of the alarm of a warning since it was shown. */
export const JudgedMeanwhileDocument = graphql(`
  query JudgedMeanwhile($id: ID!) {
    warning(id: $id) { id lastJudgement { month verdict reason at by { id name } } }
  }
`)

export const MuteWarningDocument = graphql(`
  mutation MuteWarning($input: MuteWarningInput!) {
    muteWarning(input: $input) {
      warning { id mute { reason until } }
      problems { code message path start end identifier }
    }
  }
`)

export const UnmuteWarningDocument = graphql(`
  mutation UnmuteWarning($id: ID!) {
    unmuteWarning(id: $id) {
      warning { id mute { until } }
      problems { code message path start end identifier }
    }
  }
`)

export const SaveReportingEventDocument = graphql(`
  mutation SaveReportingEvent($input: SaveReportingEventInput!) {
    saveReportingEvent(input: $input) {
      events { id }
      problems { code message path start end identifier }
    }
  }
`)

export const RemoveReportingEventDocument = graphql(`
  mutation RemoveReportingEvent($id: ID!) {
    removeReportingEvent(id: $id) {
      events { id }
      problems { code message path start end identifier }
    }
  }
`)

/** What a new bottleneck takes over from a warning. */
export const WarningStartDocument = graphql(`
  query WarningStart($id: ID!) {
    warning(id: $id) {
      id sentence countMonth
      thread { id label definition }
      provision { id shortCitation }
      cases { id reference title publishedAt }
    }
  }
`)

export type Association = ResultOf<typeof AssociationsDocument>['associations'][number]
export type ShownWarning = ResultOf<typeof WarningsDocument>['warnings'][number]
export type ReportingEvent = ResultOf<typeof ReportingEventsDocument>['reportingEvents'][number]
export type WarningStart = NonNullable<ResultOf<typeof WarningStartDocument>['warning']>
export type Verdict = NonNullable<ShownWarning['judgement']>['verdict']
