"""The zip package of a Word file, opened with suspicion: bounded, never written to disk, nothing fetched."""

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass, field

from lxml import etree

from app.documents.reading.limits import MIB, ReadLimits
from app.documents.reading.names import STRICT
from app.errors import BadInput, TooLarge, UnsupportedFile

_TYPES = "[content_types].xml"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DECLARATION = b"<!DOCTYPE"
_WIDE_DECLARATIONS = tuple("<!DOCTYPE".encode(code) for code in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"))
_SAVE_AGAIN = "Hãy mở tệp bằng Word, lưu lại dạng .docx rồi tải lên."


@dataclass(frozen=True, slots=True)
class Relationship:
    """A link from one part to another; only those inside the package are kept."""

    kind: str
    target: str


@dataclass(slots=True)
class Package:
    """The parts of one file by lower-case name."""

    archive: zipfile.ZipFile
    entries: dict[str, zipfile.ZipInfo]
    limits: ReadLimits
    main: str = ""
    _links: dict[str, dict[str, Relationship]] = field(default_factory=dict)

    def bytes_of(self, name: str) -> bytes | None:
        """The unpacked part, None when there is none."""
        info = self.entries.get(name.lower())
        if info is None:
            return None
        if info.file_size > self.limits.part_size:
            raise TooLarge("docx_part_too_large", f"Một phần trong tệp quá lớn ({name}). Hãy chia nhỏ văn bản.")
        try:
            with self.archive.open(info) as stream:
                data = stream.read(self.limits.part_size + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError):
            raise _damaged(name) from None
        if len(data) > self.limits.part_size:
            raise TooLarge("docx_part_too_large", f"Một phần trong tệp quá lớn ({name}). Hãy chia nhỏ văn bản.")
        return data

    def xml(self, name: str) -> etree._Element | None:
        """The root of an XML part, in transitional names; None when there is no such part."""
        data = self.bytes_of(name)
        return None if data is None else parse_xml(data, name, self.limits)

    def links(self, part: str) -> dict[str, Relationship]:
        """Where the relationships of a part lead, by their id; external targets are left out, never followed."""
        if part not in self._links:
            folder, base = posixpath.split(part)
            root = self.xml(posixpath.join(folder, "_rels", base + ".rels"))
            self._links[part] = {} if root is None else _relationships(root, folder)
        return self._links[part]

    def part_of_kind(self, kind: str) -> str | None:
        """The part that the main document links to as `kind` ("styles", "numbering"), or its usual name."""
        for link in self.links(self.main).values():
            if link.kind == kind:
                return link.target
        usual = posixpath.join(posixpath.dirname(self.main), f"{kind}.xml")
        return usual if usual.lower() in self.entries else None


def open_package(data: bytes, limits: ReadLimits) -> Package:
    """Open a Word file.

    Raises:
        UnsupportedFile: a zip that is no Word document, or one with macros.
        TooLarge: it would unpack to more than the limits allow.
        BadInput: a damaged or deceitful package.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = archive.infolist()
    except (zipfile.BadZipFile, zlib.error, OSError, NotImplementedError, ValueError, UnicodeDecodeError):
        raise BadInput("docx_damaged", f"Tệp hỏng hoặc không phải tệp Word (.docx). {_SAVE_AGAIN}") from None
    _check_sizes(infos, limits)
    package = Package(archive, _by_name(infos), limits)
    _check_kind(package)
    package.main = _main_part(package)
    return package


def parse_xml(data: bytes, name: str, limits: ReadLimits) -> etree._Element:
    """Parse one part without entities, DTD or network, bounded in size.

    Raises:
        BadInput: not well-formed, or with a document type declaration (XXE, entity expansion).
        TooLarge: more nodes than `limits.nodes`.
    """
    check_xml(data, name, limits)
    root = _parse(data, name)
    if root.getroottree().docinfo.internalDTD is not None:
        raise _declared(name)
    if b"purl.oclc.org" in data:
        plain = etree.tostring(root)
        for strict, transitional in STRICT:
            plain = plain.replace(strict, transitional)
        root = _parse(plain, name)
    return root


def check_xml(data: bytes, name: str, limits: ReadLimits) -> None:
    """What `parse_xml` looks at before it parses, and raises."""
    wide = b"\0" in data[:4]  # with two or four bytes a letter
    if _DECLARATION in data or (wide and any(mark in data for mark in _WIDE_DECLARATIONS)):
        raise _declared(name)
    if 2 * len(data) > limits.nodes and _nodes(data) > limits.nodes:
        raise TooLarge("docx_too_many_nodes", "Văn bản quá lớn để đọc. Hãy chia thành nhiều tệp.")


def _nodes(data: bytes) -> int:
    """How many elements and attributes an XML part has; each takes two bytes or more."""
    return data.count(b"<") - data.count(b"</") + 2 * data.count(b"=")


def _parse(data: bytes, name: str) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError):
        raise _damaged(name) from None


def _relationships(root: etree._Element, folder: str) -> dict[str, Relationship]:
    links: dict[str, Relationship] = {}
    for element in root.iter(_RELATIONSHIP):
        if element.get("TargetMode", "").lower() == "external":
            continue
        target = element.get("Target", "")
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        if not path.startswith(".."):
            links[element.get("Id", "")] = Relationship(element.get("Type", "").rpartition("/")[2], path)
    return links


def _check_sizes(infos: list[zipfile.ZipInfo], limits: ReadLimits) -> None:
    bomb = "Tệp bung ra quá lớn nên bị từ chối để bảo vệ hệ thống. Hãy bớt hình ảnh và lưu lại."
    if len(infos) > limits.entries:
        raise TooLarge("zip_too_many_entries", bomb)
    if sum(info.file_size for info in infos) > limits.unpacked_size:
        raise TooLarge("zip_bomb", bomb)
    for info in infos:
        if info.file_size > MIB and info.file_size > limits.ratio * max(info.compress_size, 1):
            raise TooLarge("zip_bomb", bomb)


def _by_name(infos: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    entries: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        name = info.filename
        if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
            raise BadInput("zip_unsafe_path", f"Tệp chứa đường dẫn lạ nên bị từ chối. {_SAVE_AGAIN}")
        if name.lower() in entries:
            raise BadInput("zip_duplicate_entry", f"Tệp chứa hai phần trùng tên nên bị từ chối. {_SAVE_AGAIN}")
        if info.flag_bits & 0x1:
            raise UnsupportedFile("encrypted_file", "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi tải lên.")
        entries[name.lower()] = info
    return entries


def _check_kind(package: Package) -> None:
    if "mimetype" in package.entries and b"opendocument" in (package.bytes_of("mimetype") or b""):
        raise UnsupportedFile("odt_file", "Tệp OpenDocument (.odt) chưa đọc được. Hãy lưu lại dạng .docx rồi tải lên.")
    if _TYPES not in package.entries:
        raise UnsupportedFile("not_a_word_file", "Đây không phải tệp Word. Hãy chọn tệp .docx hoặc .txt.")
    types = package.bytes_of(_TYPES) or b""
    if b"macroEnabled" in types or b"vbaProject" in types or any("vbaproject" in name for name in package.entries):
        raise UnsupportedFile("macro_file", "Tệp có macro nên bị từ chối. Hãy lưu lại dạng .docx (không macro).")


def _main_part(package: Package) -> str:
    for link in package.links("").values():
        if link.kind == "officeDocument" and link.target.lower() in package.entries:
            return _word_part(link.target)
    if "word/document.xml" in package.entries:
        return "word/document.xml"
    raise UnsupportedFile("docx_without_document", f"Tệp không có phần văn bản của Word. {_SAVE_AGAIN}")


def _word_part(target: str) -> str:
    if target.startswith(("xl/", "ppt/", "visio/")):
        raise UnsupportedFile("not_a_word_file", "Đây không phải tệp Word. Hãy chọn tệp .docx hoặc .txt.")
    return target


def _declared(name: str) -> BadInput:
    return BadInput("xml_declaration", f"Tệp chứa khai báo XML không an toàn ({name}) nên bị từ chối. {_SAVE_AGAIN}")


def _damaged(name: str) -> BadInput:
    return BadInput("docx_damaged", f"Phần {name} trong tệp bị hỏng. {_SAVE_AGAIN}")
