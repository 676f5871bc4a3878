"""The command ``kg``: one module for each stage that its commands show; :mod:`kg.cli.main` gathers them."""
