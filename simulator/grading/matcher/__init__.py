"""Matching by meaning: does a reply say what an author described? One door: `Reader`."""

from simulator.grading.matcher.example_book import Freedom
from simulator.grading.matcher.finding import Finding
from simulator.grading.matcher.phrases import Sheets
from simulator.grading.matcher.reader import Reader
from simulator.grading.matcher.statements import Subject

__all__ = ["Finding", "Freedom", "Reader", "Sheets", "Subject"]
