"""Contested claims: what one source affirms and another denies."""
