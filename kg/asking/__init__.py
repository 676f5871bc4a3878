"""A named question asked: whose claims, whom it means, and what stands beside its rows."""
