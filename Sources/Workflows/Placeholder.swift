enum PlaceholderWorkflows {}
