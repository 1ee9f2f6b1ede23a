"""A program of its own that appends to a log: `writer.py BACKEND ADDRESS ATTEMPT COUNT`.

It writes pairs of events and says so, pair by pair, once they are stored.
"""

import sys

from backends import BACKENDS  # a script's own folder is on its path

from simulator.records import AttemptId


def main() -> None:
    """Append COUNT pairs of events, and print the number of each pair's first event."""
    name, address, attempt, count = sys.argv[1:]
    store = BACKENDS[name].open(address)
    for seq in range(0, 2 * int(count), 2):
        store.append(AttemptId(int(attempt)), seq, [{"seq": seq}, {"seq": seq + 1}])
        print(seq, flush=True)


main()
