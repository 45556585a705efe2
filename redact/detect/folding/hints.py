"""What a text may hold, as bits: folds that need one of these look for it only where its bit is set."""

from __future__ import annotations

NUMBERS, FIGURES, STEMS, BRACKETS, SIGNS, DOTS, CELLS, GLUED = (1 << place for place in range(8))
"""Words for digits near each other, one among figures, words for telephones and the like of other languages, "at" or
"dot" in brackets, rare words for "@", words for dots, cells of SQL and HTML or blanks between columns, delimiters
between words."""
ALL = 255
