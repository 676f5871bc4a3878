"""What others check against, made from the vocabulary: shapes, JSON-LD context, JSON Schemas."""
