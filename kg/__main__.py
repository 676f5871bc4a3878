"""The command ``kg``, which ``python -m kg`` is as well."""

import signal


def main() -> None:
    """Run the command. What is stopped before it has begun ends without a word."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from kg.cli.main import main as run

    signal.signal(signal.SIGINT, before)
    run()


if __name__ == "__main__":
    main()
