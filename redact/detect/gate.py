"""What a text must hold before a pattern can match in it."""
