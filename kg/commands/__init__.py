"""The commands of ``kg``, one module for each stage they show; :mod:`kg.cli` gathers them."""
