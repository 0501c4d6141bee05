enum PlaceholderStatements {}
