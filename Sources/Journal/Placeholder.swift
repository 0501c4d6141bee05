enum PlaceholderJournal {}
