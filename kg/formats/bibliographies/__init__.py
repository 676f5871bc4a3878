"""Bibliographies and feeds as articles, and articles as bibliographies and footnotes."""
