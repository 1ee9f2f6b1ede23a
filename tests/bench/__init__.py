"""Benchmarks: `make bench` runs them all and prints one JSON line a figure.

Each figure stands beside a floor measured in the same run, because machines differ and are noisy;
the ratio is what may be compared.
"""

import os

os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"  # figures alone go to the output
