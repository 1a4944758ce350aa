"""From a plan as data to blocks, part by part; `app.documents.compose` puts the parts together."""
