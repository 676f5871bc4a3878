"""The structure of a network: balance of signed ties, and brokerage between groups."""
