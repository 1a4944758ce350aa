"""Official documents: blocks in the middle, readers on one side, writers on the other."""
