"""What is made from the product for its documents: printed tables, screenshots."""
