"""Networks for tools that draw and measure them."""
