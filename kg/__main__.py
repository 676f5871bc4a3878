"""The command ``kg``, which ``python -m kg`` is as well."""

import gc
import signal
import sys
import warnings

_NEW_VALUES = 100_000
"""After how many new values Python looks for circles of references, of which a command makes few."""


def main() -> None:
    """Run the command. What is stopped before it has begun ends without a word.

    Warnings of libraries are for those who write programs, and are seen with ``python -W default -m kg``.
    """
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    gc.set_threshold(_NEW_VALUES, *gc.get_threshold()[1:])
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from kg.cli.main import main as run

    signal.signal(signal.SIGINT, before)
    try:
        run()
    finally:
        gc.freeze()  # the process ends, and with it whatever is in circles


if __name__ == "__main__":
    main()
