"""A question answered beside the thread of the records."""

from __future__ import annotations

from threading import Thread

from simulator.records.beside import ask_beside
from simulator.records.sqlite import SqliteStore


def names(store):
    return [each.name for each in store.profiles()]


def in_a_thread(function):
    found = []
    thread = Thread(target=lambda: found.append(function()))
    thread.start()
    thread.join()
    return found[0]


def test_another_thread_reads_the_same_file(tmp_path):
    store = SqliteStore(tmp_path / "records.sqlite")
    store.add_profile("Ann")
    answer = ask_beside(store, names)
    store.add_profile("Ben")
    assert in_a_thread(answer) == ["Ann", "Ben"]
    store.close()


def test_records_with_one_connection_answer_at_once(tmp_path):
    class Shared:
        def profiles(self):
            return ()

    asked = []
    answer = ask_beside(Shared(), lambda store: asked.append(store) or names(store))
    assert len(asked) == 1
    assert in_a_thread(answer) == []
    assert len(asked) == 1
