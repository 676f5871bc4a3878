"""What is looked at: whose claims, at which level, when; and the ties and claims drawn from it."""
