enum PlaceholderCouncil {}
