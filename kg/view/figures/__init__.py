"""Figures for print, drawn with Matplotlib, one module for each kind of result."""
