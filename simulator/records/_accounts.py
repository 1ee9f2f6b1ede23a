"""Who may read what in a shared database, by the account that is at work: PostgreSQL's own rights.

```
account                     reads and writes
the tables' owner           everything: it is the administrator's
a trainer's                 everything of the records
a trainee's                 their own profile, attempts and sums; nothing of anybody else's
any other (a workstation's) profiles, sums, and the attempts that were made at that workstation
```

An account belongs to a person where `profiles.account` names it. Everybody who can connect has
the right to use the tables; row security then decides which rows. Functions that look further than
the account may (SECURITY DEFINER) tell one thing each.
"""

from __future__ import annotations

_DEFINER = "LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT"
_ME, _IS_TRAINER = "(SELECT headset_me())", "(SELECT headset_is_trainer())"  # asked once a query
_MAY_SEE = f"({_IS_TRAINER} OR {_ME} = profile)"
_OR_STATION = f"({_IS_TRAINER} OR coalesce({_ME}, profile) = profile)"
_OF_ATTEMPT = "EXISTS (SELECT 1 FROM attempts WHERE id = attempt)"  # that the account may see
_TABLES = (
    "profiles",
    "settings",
    "attempts",
    "events",
    "earlier_cards",
    "outbox",
    "installations",
    "spent",
    "weeks",
    "calls",
    "skills",
    "criteria",
    "moods",
)

_FUNCTIONS = (
    # session_user: inside such a function current_user is the owner of the tables.
    f"""
    CREATE FUNCTION headset_me() RETURNS BIGINT {_DEFINER}
    AS 'SELECT id FROM profiles WHERE account = session_user'
    """,
    f"""
    CREATE FUNCTION headset_is_trainer() RETURNS BOOLEAN {_DEFINER} AS
    'SELECT EXISTS (SELECT 1 FROM profiles WHERE account = session_user AND role = ''trainer'')'
    """,
    # The upper half of an attempt's number is that of the workstation it was made at.
    f"""
    CREATE FUNCTION headset_is_from_here(attempt BIGINT) RETURNS BOOLEAN {_DEFINER} AS
    'SELECT EXISTS (
        SELECT 1 FROM installations WHERE account = session_user AND id = attempt >> 32
    )'
    """,
    f"""
    CREATE FUNCTION headset_leaders(since BIGINT)
    RETURNS TABLE (id BIGINT, name TEXT, finished NUMERIC, passed NUMERIC) {_DEFINER} AS
    'SELECT profiles.id, profiles.name, sum(finished), sum(passed)
    FROM weeks JOIN profiles ON profiles.id = weeks.profile
    WHERE week >= since AND EXISTS (
        SELECT 1 FROM settings WHERE profile IS NULL AND key = ''leaderboard'' AND value = ''on''
    )
    GROUP BY profiles.id, profiles.name'
    """,
    # Nobody makes themself a trainer, or takes a trainee's account for their own.
    """
    CREATE FUNCTION headset_guard_profile() RETURNS trigger LANGUAGE plpgsql
    SET search_path FROM CURRENT AS '
    DECLARE
        owner OID := (SELECT relowner FROM pg_class WHERE oid = TG_RELID);
    BEGIN
        IF headset_is_trainer() OR pg_has_role(session_user, owner, ''USAGE'') THEN
            RETURN NEW;
        END IF;
        IF TG_OP = ''INSERT'' THEN
            IF NEW.account IS NULL AND headset_me() IS NULL THEN
                RETURN NEW;
            END IF;
        ELSIF NEW.account IS NOT DISTINCT FROM OLD.account
            AND (NEW.role = OLD.role OR (OLD.account IS NULL AND headset_me() IS NULL)) THEN
            RETURN NEW;
        END IF;
        RAISE insufficient_privilege
            USING MESSAGE = ''roles and accounts are for a trainer to give'';
    END'
    """,
    """
    CREATE TRIGGER guard_profile BEFORE INSERT OR UPDATE ON profiles
    FOR EACH ROW EXECUTE FUNCTION headset_guard_profile()
    """,
)
_POLICIES = (
    f"CREATE POLICY people ON profiles USING ({_IS_TRAINER} OR coalesce({_ME}, id) = id)",
    f"""
    CREATE POLICY own ON settings USING (profile IS NULL OR {_OR_STATION})
    WITH CHECK ({_IS_TRAINER} OR (profile IS NOT NULL AND {_OR_STATION}))
    """,
    f"""
    CREATE POLICY own ON attempts
    USING ({_MAY_SEE} OR ({_ME} IS NULL AND headset_is_from_here(id)))
    """,
    *(
        f"CREATE POLICY own ON {table} USING ({_OF_ATTEMPT})"
        for table in ("events", "earlier_cards", "outbox")
    ),
    f"""
    CREATE POLICY own ON installations USING ({_IS_TRAINER} OR account = session_user)
    WITH CHECK (account = session_user)
    """,
    "CREATE POLICY all_read ON spent FOR SELECT USING (true)",
    f"CREATE POLICY trainers ON spent USING ({_IS_TRAINER})",
    *(
        f"CREATE POLICY own ON {table} USING {_OR_STATION}"
        for table in ("weeks", "calls", "skills", "criteria", "moods")
    ),
)
ACCOUNTS = (
    "ALTER TABLE installations ALTER COLUMN account SET DEFAULT session_user",
    "UPDATE installations SET account = session_user",
    *_FUNCTIONS,
    *(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY" for table in _TABLES),
    *_POLICIES,
    *(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO PUBLIC" for table in _TABLES),
    "GRANT SELECT ON headset TO PUBLIC",
)
