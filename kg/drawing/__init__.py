"""Drawing: pictures and figures for print, and how what a statement says is encoded in them."""
