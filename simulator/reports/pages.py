"""HTML pages: each one file, with its style inside, and nothing from the network."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from simulator.texts import Texts

TEMPLATES = Path(__file__).resolve().parents[2] / "assets" / "pages"


def render_page(template: str, texts: Texts, **values: object) -> str:
    """Render a page, `assets/pages/<template>.html`, in the language of the texts.

    In a template `t("message-id", name=value)` is a sentence of the interface. Everything is
    escaped, except a value that is Markup: drawings of our own.
    """
    page = _environment().get_template(f"{template}.html")
    return page.render(t=texts, language=texts.language, **values)


def read_style(name: str) -> str:
    """Read rules of style, `assets/pages/<name>.css`, for what stands alone without a page."""
    return (TEMPLATES / f"{name}.css").read_text(encoding="utf-8")


def as_drawing(svg: str) -> Markup:
    """Mark a drawing of our own as safe: every text in it has been escaped already."""
    return Markup(svg)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
