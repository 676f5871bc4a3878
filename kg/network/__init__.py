"""Networks: who stands how to whom, in whose eyes, when, and on which words."""
