"""Changes of a corpus by commands: articles added, things renamed, merged and removed, problems mended."""
