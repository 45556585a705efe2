"""The weights of the `fast` tagger: weights.npz and config.json."""
