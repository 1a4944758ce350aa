"""From blocks to a Word file, part by part; `app.documents.write_docx` puts the parts together."""
