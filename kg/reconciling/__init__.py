"""Finding what entities are called elsewhere: candidates come into a list, a person marks those that are right."""
