"""The pages for trainers ask only for texts there are, and stand alone."""

from __future__ import annotations

import re

import pytest

from simulator.commands.places import TEXTS
from simulator.reports.pages import TEMPLATES
from simulator.texts import load_texts

PAGES = sorted(TEMPLATES.glob("*.html"))
ASKED = re.compile(r"""\bt\("([a-z0-9-]+)"(?!\s*~)""")


@pytest.mark.parametrize("language", ["en", "nl", "hi"])
@pytest.mark.parametrize("page", PAGES, ids=lambda each: each.stem)
def test_every_text_a_page_asks_for_is_there(page, language):
    texts = load_texts(language, TEXTS)
    asked = ASKED.findall(page.read_text(encoding="utf-8"))
    assert [each for each in asked if not texts.has(each)] == []


@pytest.mark.parametrize("page", sorted(TEMPLATES.iterdir()), ids=lambda each: each.name)
def test_nothing_comes_from_the_network(page):
    source = page.read_text(encoding="utf-8")
    assert not re.search(r"https?:|@import|<link|<script[^>]+src", source)
