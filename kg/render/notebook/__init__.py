"""What values look like in Jupyter and IPython."""
