"""The HTML face: pages, and the fragments inside them."""
