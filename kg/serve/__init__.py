"""The local application: a corpus is read and annotated in the browser, over the same files that a person edits."""
