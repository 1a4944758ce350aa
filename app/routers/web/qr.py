"""QR codes, drawn into the page as SVG: dark on light in any colours of the page, without a style or a script."""

from markupsafe import Markup, escape

from app.access.one_time_codes import address_of


def authenticator_qr(secret: str, login: str, label: str) -> Markup:
    """What an authenticator reads to take this account in."""
    return qr(address_of(secret, login), label)


def qr(text: str, label: str) -> Markup:
    """The code of a text as an SVG picture; `label` says what it is to those who hear the page."""
    import segno  # only this page needs it

    drawn = segno.make(text, error="m", micro=False).svg_inline(
        scale=5, border=4, dark="#000", light="#fff", omitsize=True, svgclass="qr", lineclass=None
    )
    return Markup(drawn.replace("<svg ", f'<svg role="img" aria-label="{escape(label)}" ', 1))  # noqa: S704  # nosec B704
