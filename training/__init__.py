"""Builds the embedded NER model. Not part of the wheel."""
