"""Who may see and do what. Rights begin with the first trainer who has a PIN.

Before that nobody can prove to be anybody, as with one person at home, and everybody may do
everything. A trainer without a PIN proves nothing either, and is treated as a trainee.

In a file of this computer these rights are the program's: whoever may write the file needs no
program. In a shared database they hold in the database as well (`_accounts`).
"""

from __future__ import annotations

from collections.abc import Iterable

from simulator.records.store import ProfileId, ProfileRow, Role


def is_proven_trainer(profile: ProfileRow) -> bool:
    """Say whether somebody is a trainer who has to show a PIN."""
    return profile.role is Role.TRAINER and profile.has_pin


def has_trainer(profiles: Iterable[ProfileRow]) -> bool:
    """Say whether there is a trainer with a PIN, so that rights hold."""
    return any(is_proven_trainer(each) for each in profiles)


def may_see_everybody(viewer: ProfileRow, has_trainer: bool) -> bool:
    """Say whether somebody may see what all trainees did, and manage them."""
    return is_proven_trainer(viewer) or not has_trainer


def may_see(viewer: ProfileRow, profile: ProfileId, has_trainer: bool) -> bool:
    """Say whether somebody may see the attempts of a profile."""
    return viewer.id == profile or may_see_everybody(viewer, has_trainer)


def may_manage(viewer: ProfileRow, has_trainer: bool) -> bool:
    """Say whether somebody may add trainers, change roles, and take away a PIN of others."""
    return may_see_everybody(viewer, has_trainer)


def may_set_own_pin(profile: ProfileRow, has_trainer: bool) -> bool:
    """Say whether somebody may set their PIN without a trainer.

    Not a trainer without one: anybody could sit down in that seat and prove to be a trainer.
    """
    return profile.has_pin or profile.role is Role.TRAINEE or not has_trainer


def may_become_trainee(profile: ProfileRow, profiles: Iterable[ProfileRow]) -> bool:
    """Say whether a trainer may be made a trainee: not the last one while there are PINs."""
    rows = tuple(profiles)
    others = (each for each in rows if each.id != profile.id)
    return not any(each.has_pin for each in rows) or has_trainer(others)


def may_lose_pin(profile: ProfileRow, profiles: Iterable[ProfileRow]) -> bool:
    """Say whether a PIN may be removed: not the last trainer's while others rely on rights."""
    others = tuple(each for each in profiles if each.id != profile.id)
    is_last = is_proven_trainer(profile) and not has_trainer(others)
    return not is_last or not any(each.has_pin for each in others)
