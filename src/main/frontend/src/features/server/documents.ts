import { graphql } from '@/graphql/generated';

export const healthDocument = graphql(`
  query Health {
    health {
      version
      startedAt
      javaVersion
      processors
      heap {
        usedBytes
        limitBytes
      }
      disk {
        usedBytes
        limitBytes
      }
      database {
        version
        postgisVersion
        own
        startedAt
        schemaVersion
        changedAt
        bytes
        connections
        connectionsMax
      }
      stores {
        kind
        bytes
        count
      }
      imports {
        name
        title
        at
        demonstration
      }
      backup {
        at
        bytes
      }
      checks {
        subject
        grade
      }
    }
  }
`);

export const settingsDocument = graphql(`
  query Settings {
    settings {
      name
      group
      about
      value
      hidden
      source
    }
  }
`);
