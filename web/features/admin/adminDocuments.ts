// What the pages of the administrator ask and send.
import { graphql } from '../../graphql.ts'

export const PEOPLE = graphql(`
  query People {
    people { id name email active memberships { role organisation { id name } } }
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

export const AUDIT_EVENTS = graphql(`
  query AuditEvents($after: String) {
    auditEvents(first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { sequence at type actor { id name } subjectId outcome origin detail } }
    }
  }
`)
