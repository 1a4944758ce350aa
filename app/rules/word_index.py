"""The words of a folded text as an index holds them: what is typed is the beginning of one."""

LONGEST_WORD = 40


def index_words(text: str) -> set[str]:
    """The words of a folded text, each once, no longer than the index holds them."""
    return {word[:LONGEST_WORD] for word in text.split()}
