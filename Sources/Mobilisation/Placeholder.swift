enum PlaceholderMobilisation {}
