"""How much of a foreign file is read before it is refused."""

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class ReadLimits:
    """Bounds for one file; sizes in bytes. They keep one reading under about 300 MiB of memory and 5 seconds.

    `nodes` bounds the elements and attributes of one XML part (each costs about 120 bytes when parsed),
    `ratio` is unpacked to packed size of an entry over 1 MiB, `depth` counts tables within tables and the
    like, `paragraphs` bounds table cells too, `line` the characters of
    one paragraph (interpretation looks at each many times).
    """

    file_size: int = 20 * MIB
    unpacked_size: int = 200 * MIB
    part_size: int = 16 * MIB
    ratio: int = 200
    entries: int = 2_000
    nodes: int = 1_000_000
    depth: int = 40
    paragraphs: int = 20_000
    runs: int = 60_000
    characters: int = 1_000_000
    line: int = 30_000


DEFAULT = ReadLimits()
