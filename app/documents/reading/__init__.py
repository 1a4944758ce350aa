"""How a Word file is taken apart: the package, its styles, its numbering, its paragraphs and tables."""
