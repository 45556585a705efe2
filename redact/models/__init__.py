"""The embedded NER weights; MODEL_CARD.md says what they were trained on."""
