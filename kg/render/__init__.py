"""What people read: the terminal, HTML and Markdown, notebooks, reports and the codebook."""
