// What the pages of the administrator ask and send.
import { graphql } from '../../graphql.ts'

export const PEOPLE = graphql(`
  query People {
    about { secondFactorRequired }
    people { id name email active secondFactor memberships { role organisation { id name } } }
    organisations { id name }
  }
`)

export const ADD_PERSON = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) { person { id name } problems { code path message } }
  }
`)

export const SET_ACTIVE = graphql(`
  mutation SetPersonActive($personId: ID!, $active: Boolean!) {
    setPersonActive(personId: $personId, active: $active) { person { id active } problems { message } }
  }
`)

export const SET_ROLE = graphql(`
  mutation SetRole($input: SetRoleInput!) {
    setRole(input: $input) { person { id memberships { role organisation { id } } } problems { message } }
  }
`)

export const RESET_SECOND_FACTOR = graphql(`
  mutation ResetSecondFactor($personId: ID!) {
    resetSecondFactor(personId: $personId) { person { id secondFactor } problems { message } }
  }
`)

export const REQUIRE_SECOND_FACTOR = graphql(`
  mutation RequireSecondFactor($required: Boolean!) {
    setSecondFactorRequired(required: $required) { required problems { message } }
  }
`)

export const AUDIT_EVENTS = graphql(`
  query AuditEvents($after: String) {
    auditEvents(first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { sequence at type actor { id name } subjectId outcome origin detail } }
    }
  }
`)
