"""The one façade: a corpus opened, with its graph, its table, its questions, and what is made from them."""

from kg.project.project import Project, build_project, is_kept_in_memory, open_project

__all__ = ["Project", "build_project", "is_kept_in_memory", "open_project"]
