"""What files of other tools say becomes articles, entities and statements of a corpus."""
