"""Discourse Network Analyzer: its databases and event lists."""
