"""Agreement between coders: what they code alike, and where they differ."""
