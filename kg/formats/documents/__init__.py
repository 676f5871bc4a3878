"""Texts out of files that others made: plain text and Markdown, pages of the web, Word files, PDFs.

The readers of pages, Word files and PDFs are libraries of the extra ``articles``. They get other people's files, so
that they run in a process of their own (:mod:`kg.formats.documents.apart`) with bounds on size, time and memory.
"""
