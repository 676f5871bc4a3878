"""Networks for print, drawn with Matplotlib."""
