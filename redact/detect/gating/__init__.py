"""Which patterns can match in a text at all, and where: the prefilter of the regex layer."""
