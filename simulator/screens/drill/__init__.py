"""Practising just the points that were missed."""
