"""What can go wrong with the records. `message` is a text id, put into words at the edge."""

from __future__ import annotations


class RecordsError(Exception):
    """The base of all of them: the id of a text, with its arguments."""

    def __init__(self, message: str, **message_args: str) -> None:
        super().__init__(message, message_args)
        self.message = message
        self.message_args = message_args


class DataFolderError(RecordsError):
    """The folder of the data cannot be made or written to."""


class StoreError(RecordsError):
    """The store as a whole cannot do its work now."""


class StoreUnreadable(StoreError):
    """The file cannot be opened, read or written, or is damaged."""


class NotAStore(StoreUnreadable):
    """The file is something else than Headset's records; it was left as it is."""


class NewerStore(StoreError):
    """A later version of the program wrote the file; it was left as it is."""


class StoreUnreachable(StoreError):
    """The server of the records does not answer, or refuses; what it holds is as it was."""


class StoreForbidden(StoreError):
    """The account that is at work may not do this in the shared records."""


class StoreLocked(StoreError):
    """Another program kept the store to itself for too long."""


class StoreFull(StoreError):
    """There is no room left on the disk; what was stored before is safe."""


class LogConflict(RecordsError):
    """Events would replace others or leave a gap: the log was continued somewhere else."""


class AttemptClosed(RecordsError):
    """The attempt is finished or given up, and takes no more."""


class AttemptOpen(RecordsError):
    """The attempt has no scorecard yet."""


class AttemptSealed(RecordsError):
    """The attempt was taken as a test; its result is sealed and is not replaced."""


class UnknownAttempt(RecordsError):
    """There is no attempt of this number."""


class UnknownProfile(RecordsError):
    """There is no profile of this number."""


class ProfileRefused(RecordsError):
    """The name of a new profile is empty or taken."""


class Taken(RecordsError):
    """What has to be one's own, as a name has, became another's while it was written."""
