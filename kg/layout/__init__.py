"""Layout: where actors lie in a picture, kept from one picture to the next."""
