"""Run the notebooks anew, each from a clean kernel, and keep what they show: ``make notebooks-anew``.

Kept is what reads well where nothing runs, and is the same in every run: pictures in place of the explorer, no numbers
of runs, no times.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).parent
_SECONDS = 120
_WIDGET = "application/vnd.jupyter.widget-view+json"
"""How a widget is shown, by a number that is another one in every run."""
_ERRORS_ONLY = ["--IPKernelApp.log_level=ERROR"]


def run(path: Path) -> Any:
    """Return a notebook as it is after it was run, from its first cell to its last, in its own folder.

    Args:
        path: The notebook.

    Raises:
        CellExecutionError: A cell ended in an error that it was not meant to show.
    """
    notebook = nbformat.read(path, as_version=4)
    place = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    where = {"metadata": {"path": str(path.parent)}}
    client = NotebookClient(notebook, timeout=_SECONDS, resources=where, extra_arguments=_ERRORS_ONLY)
    client.execute(env={**os.environ, "PATH": place, "COLUMNS": "100"})
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code":
            cell.execution_count = None
            cell.outputs = [_kept(output) for output in _joined(cell.outputs)]
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    return notebook


def _joined(outputs: Iterable[Any]) -> list[Any]:
    """Return outputs with the pieces joined in which a text came."""
    found: list[Any] = []
    for output in outputs:
        if found and output.output_type == found[-1].output_type == "stream" and output.name == found[-1].name:
            found[-1].text += output.text
        else:
            found.append(output)
    return found


def _kept(output: Any) -> Any:
    if "execution_count" in output:
        output.execution_count = None
    data = output.get("data", {})
    data.pop(_WIDGET, None)
    if "image/png" in data:
        data.pop("text/html", None)
    return output


def main() -> None:
    """Run all notebooks, or those named."""
    for path in [Path(name) for name in sys.argv[1:]] or sorted(HERE.glob("*.ipynb")):
        path.write_text(nbformat.writes(run(path), indent=1) + "\n", encoding="utf-8", newline="\n")
        print(path.name)


if __name__ == "__main__":
    main()
