"""Discourse networks: who agrees and disagrees with whom, over what, as said in articles."""
