"""The NER weights that ship with redact; MODEL_CARD.md says what they were made from."""
