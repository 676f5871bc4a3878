// The names of the two windows of a corpus that is served: each leads to the other, and none is opened twice.

export const EXPLORER = "actorgraph-explorer";
export const ANNOTATOR = "actorgraph-annotator";
