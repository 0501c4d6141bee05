enum PlaceholderGranting {}
