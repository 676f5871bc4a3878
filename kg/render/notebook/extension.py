"""What ``%load_ext kg`` brings to IPython and Jupyter: values that show themselves, and the cell magic ``%%sparql``."""

from __future__ import annotations

from typing import Any

from kg.render.notebook.formatters import show_values


def load(ipython: Any) -> None:
    """Let an IPython shell show values and ask the open project.

    Args:
        ipython: The shell.
    """
    from kg.render.notebook.magic import sparql_magic

    show_values(ipython)
    ipython.register_magic_function(sparql_magic(ipython), magic_kind="cell", magic_name="sparql")
