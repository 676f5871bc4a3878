"""The explorer: a whole corpus of claims in one HTML file, which works anywhere and shows its evidence."""
