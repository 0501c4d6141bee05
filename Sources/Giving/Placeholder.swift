enum PlaceholderGiving {}
