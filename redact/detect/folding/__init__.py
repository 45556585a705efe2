"""What a reader sees in disguised text: one fold a file, each with exact offsets back."""
