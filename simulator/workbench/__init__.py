"""What helps a trainer write calls: deeper checks, pictures, pages, proposals. No window.

`lint` finds what only shows when a sound file is thought through; `pages` writes HTML.
"""
