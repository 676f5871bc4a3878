"""How parties deal with each other: bargains, spirals, turning points."""
