enum PlaceholderAllocation {}
