"""Times as constraints: relative times, and what follows from them together with dates and stated orders."""
