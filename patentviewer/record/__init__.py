"""The search record and its report: ``reader`` looks at records, ``writer`` adds to one."""
