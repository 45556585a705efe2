"""The embedded tagger in plain numpy: words, network, labels, windows."""
