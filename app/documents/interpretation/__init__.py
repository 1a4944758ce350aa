"""From blocks as people write them to a PlanDraft: first the outline of the document, then the facts in it."""
