"""Where parties stand in pictures: computed once, the same for the same network, kept from picture to picture."""
