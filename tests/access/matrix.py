"""Who may call what: one line a route, on both faces. A route without a line fails the build, and so does the reverse.

    METHOD  /address  WHO  [options]

WHO: `public`; `signed-in` (any member of any body); `session` (the same, but no API key); `owner` (the person whose
the thing is; for everybody else it is not there); a role; or a permission. `owner|accounts:read`: the owner, or who has this
right. `plans:read_issued?`: everybody may ask and gets what the right gives, perhaps nothing; an API key needs the scope.

Options: `own` – nothing of another body is named, so a stranger acts on its own; `fresh` – the session may end by it;
`session` – no API key, whatever its scopes; `gone` – asked with a secret that nobody has; `barred` – what is named in
another body is forbidden, not hidden.

`python -m tests.access.matrix` prints what is missing.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass

from fastapi import FastAPI
from fastapi.routing import iter_route_contexts

from app.enums import Permission, Role

TABLE = """
GET     /healthz                                                     public
GET     /readyz                                                      public
GET     /api/v1/openapi.json                                         public
POST    /language                                                    public

# the door
GET     /sign-in                                                     public
POST    /sign-in                                                     public
GET     /sign-in/second-factor                                       public
POST    /sign-in/second-factor                                       public
GET     /sign-in/new-password                                        public
POST    /sign-in/new-password                                        public
POST    /sign-in/passkey                                             public
POST    /sign-in/passkey/options                                     public
POST    /sign-in/second-factor/passkey                               public
POST    /sign-in/second-factor/passkey/options                       public
GET     /sign-in/single-sign-on                                      public
GET     /sign-in/single-sign-on/callback                             public
POST    /sign-out                                                    session            fresh
GET     /password-reset                                              public
POST    /password-reset                                              public
GET     /password-reset/sent                                         public
GET     /password-reset/{secret}                                     public
POST    /password-reset/{secret}                                     public
GET     /invitations/{secret}                                        public
POST    /invitations/{secret}                                        public
POST    /invitations/{secret}/accept                                 session            own gone
POST    /api/v1/sessions                                             public
POST    /api/v1/sessions/second-factor                               public

# what is one's own
GET     /                                                            signed-in
GET     /account                                                     session
GET     /account/data                                                session
POST    /account/data                                                session
GET     /account/delegations                                         session
POST    /account/delegations                                         session
POST    /account/delegations/{delegation_id}/revoke                  owner|accounts:write
POST    /account/organisation                                        session
GET     /account/passkeys                                            session
POST    /account/passkeys                                            session
POST    /account/passkeys/options                                    session
POST    /account/passkeys/{passkey_id}/remove                        owner
GET     /account/password                                            session
POST    /account/password                                            session
GET     /account/second-factor                                       session
POST    /account/second-factor                                       session
POST    /account/second-factor/confirm                               session
POST    /account/second-factor/recovery-codes                        session
POST    /account/second-factor/remove                                session
GET     /account/sessions                                            session
POST    /account/sessions/close-others                               session
POST    /account/sessions/{session_id}/close                         owner
GET     /account/tokens                                              session
POST    /account/tokens                                              session
POST    /account/tokens/{token_id}/revoke                            owner
GET     /api/v1/me                                                   signed-in
POST    /api/v1/me/export                                            session
GET     /api/v1/sessions                                             session
POST    /api/v1/sessions/close-others                                session
GET     /api/v1/sessions/current                                     signed-in
DELETE  /api/v1/sessions/current                                     session            fresh
GET     /api/v1/sessions/{session_id}                                owner              session
DELETE  /api/v1/sessions/{session_id}                                owner              session
GET     /api/v1/access-tokens                                        signed-in
POST    /api/v1/access-tokens                                        session
GET     /api/v1/access-tokens/{token_id}                             owner
DELETE  /api/v1/access-tokens/{token_id}                             owner              session
GET     /api/v1/delegations                                          signed-in
POST    /api/v1/delegations                                          leader             barred
GET     /api/v1/delegations/{delegation_id}                          owner|accounts:read
DELETE  /api/v1/delegations/{delegation_id}                          owner|accounts:write

# accounts
GET     /admin                                                       signed-in
GET     /admin/roles                                                 signed-in
GET     /admin/accounts                                              accounts:read
GET     /admin/accounts/new                                          accounts:write
POST    /admin/accounts/new                                          accounts:write
GET     /admin/accounts/{account_id}                                 accounts:read
GET     /admin/accounts/{account_id}/sessions                        accounts:read
POST    /admin/accounts/{account_id}/sessions/close-all              accounts:write
POST    /admin/accounts/{account_id}                                 accounts:write
POST    /admin/accounts/{account_id}/close                           accounts:write
POST    /admin/accounts/{account_id}/hand-over                       accounts:write
POST    /admin/accounts/{account_id}/memberships                     accounts:write
POST    /admin/accounts/{account_id}/password                        accounts:write
POST    /admin/accounts/{account_id}/reopen                          accounts:write
POST    /admin/accounts/{account_id}/second-factor                   accounts:write
GET     /admin/invitations                                           accounts:read
POST    /admin/invitations                                           accounts:write
POST    /admin/invitations/{invitation_id}/revoke                    accounts:write
POST    /admin/invitations/{invitation_id}/send-again                accounts:write
POST    /admin/memberships/{membership_id}                           accounts:write
POST    /admin/memberships/{membership_id}/end                       accounts:write
GET     /api/v1/accounts                                             accounts:read
POST    /api/v1/accounts                                             accounts:write     session
GET     /api/v1/accounts/{account_id}                                accounts:read
PATCH   /api/v1/accounts/{account_id}                                accounts:write
POST    /api/v1/accounts/{account_id}/close                          accounts:write
POST    /api/v1/accounts/{account_id}/erase                          people:erase
POST    /api/v1/accounts/{account_id}/hand-over                      accounts:write
POST    /api/v1/accounts/{account_id}/renew-password                 accounts:write     session
POST    /api/v1/accounts/{account_id}/reopen                         accounts:write
GET     /api/v1/invitations                                          accounts:read
POST    /api/v1/invitations                                          accounts:write
GET     /api/v1/invitations/{invitation_id}                          accounts:read
DELETE  /api/v1/invitations/{invitation_id}                          accounts:write
POST    /api/v1/invitations/{invitation_id}/send-again               accounts:write
GET     /api/v1/memberships                                          accounts:read
POST    /api/v1/memberships                                          accounts:write
GET     /api/v1/memberships/{membership_id}                          accounts:read
PATCH   /api/v1/memberships/{membership_id}                          accounts:write
DELETE  /api/v1/memberships/{membership_id}                          accounts:write

# the installation
GET     /admin/health                                                settings:read
GET     /admin/log                                                   events:read
POST    /admin/log/export                                            events:read        own
GET     /admin/jobs                                                  settings:read
POST    /admin/jobs/{job_id}/try-again                               settings:read
GET     /admin/settings                                              settings:read
GET     /admin/retention                                             settings:read
GET     /admin/tokens                                                tokens:write
POST    /admin/tokens                                                tokens:write
POST    /admin/tokens/{token_id}/revoke                              tokens:write
GET     /api/v1/service-tokens                                       tokens:write
POST    /api/v1/service-tokens                                       tokens:write       session
GET     /api/v1/service-tokens/{token_id}                            tokens:write
DELETE  /api/v1/service-tokens/{token_id}                            tokens:write
GET     /api/v1/event-log                                            events:read?

# bodies
GET     /organisations                                               organisations:read
GET     /organisations/choices                                       organisations:read
GET     /organisations/new                                           organisations:write
POST    /organisations/new                                           organisations:write
GET     /organisations/{organisation_id}                             organisations:read
POST    /organisations/{organisation_id}                             organisations:write
POST    /organisations/{organisation_id}/remove                      organisations:write
POST    /organisations/{organisation_id}/successions                 organisations:write
GET     /organisations/tree                                          organisations:read
GET     /organisations/tree/{organisation_id}                        organisations:read
GET     /organisations/duplicates                                    organisations:write
POST    /organisations/duplicates/{organisation_id}/merge            organisations:write
GET     /organisations/{organisation_id}/close                       organisations:write
POST    /organisations/{organisation_id}/close                       organisations:write
POST    /organisations/{organisation_id}/history/{since}/forget      organisations:write
GET     /organisations/{organisation_id}/merge                       organisations:write
POST    /organisations/{organisation_id}/merge                       organisations:write
GET     /organisations/{organisation_id}/move                        organisations:write
POST    /organisations/{organisation_id}/move                        organisations:write
GET     /organisations/{organisation_id}/rename                      organisations:write
POST    /organisations/{organisation_id}/rename                      organisations:write
POST    /organisations/{organisation_id}/reopen                      organisations:write
GET     /organisations/{organisation_id}/split                       organisations:write
POST    /organisations/{organisation_id}/split                       organisations:write
GET     /api/v1/organisations                                        organisations:read
POST    /api/v1/organisations                                        organisations:write
GET     /api/v1/organisations/duplicates                             organisations:write
GET     /api/v1/organisations/tree                                   organisations:read
GET     /api/v1/organisations/{organisation_id}                      organisations:read
PATCH   /api/v1/organisations/{organisation_id}                      organisations:write
DELETE  /api/v1/organisations/{organisation_id}                      organisations:write
POST    /api/v1/organisations/{organisation_id}/close                organisations:write
GET     /api/v1/organisations/{organisation_id}/history              organisations:read
DELETE  /api/v1/organisations/{organisation_id}/history/{since}      organisations:write
POST    /api/v1/organisations/{organisation_id}/merge                organisations:write
POST    /api/v1/organisations/{organisation_id}/move                 organisations:write
POST    /api/v1/organisations/{organisation_id}/rename               organisations:write
POST    /api/v1/organisations/{organisation_id}/reopen               organisations:write
POST    /api/v1/organisations/{organisation_id}/split                organisations:write
GET     /api/v1/organisations/{organisation_id}/successions          organisations:read
POST    /api/v1/organisations/{organisation_id}/successions          organisations:write
GET     /api/v1/organisations/{organisation_id}/successors           organisations:read
GET     /admin/organisation-imports                                  organisations:write
POST    /admin/organisation-imports                                  organisations:write
GET     /admin/organisation-imports/template.xlsx                    organisations:write
GET     /admin/organisation-imports/{import_id}                      organisations:write
POST    /admin/organisation-imports/{import_id}/discard              organisations:write
GET     /admin/organisation-imports/{import_id}/refused.xlsx         organisations:write
POST    /admin/organisation-imports/{import_id}/rows/{line}          organisations:write
POST    /admin/organisation-imports/{import_id}/take                 organisations:write
GET     /api/v1/organisation-imports                                 organisations:write
POST    /api/v1/organisation-imports                                 organisations:write
POST    /api/v1/organisation-imports/file                            organisations:write
GET     /api/v1/organisation-imports/{import_id}                     organisations:write
POST    /api/v1/organisation-imports/{import_id}/discard             organisations:write
GET     /api/v1/organisation-imports/{import_id}/rows                organisations:write
POST    /api/v1/organisation-imports/{import_id}/rows                organisations:write
GET     /api/v1/organisation-imports/{import_id}/rows/{line}         organisations:write
PATCH   /api/v1/organisation-imports/{import_id}/rows/{line}         organisations:write
POST    /api/v1/organisation-imports/{import_id}/take                organisations:write

# people
GET     /people                                                      people:read
GET     /people/new                                                  people:write
POST    /people/new                                                  people:write       own
GET     /people/{person_id}                                          people:read
POST    /people/{person_id}                                          people:write
POST    /people/{person_id}/consents                                 people:write
POST    /people/{person_id}/consents/{consent_id}/withdraw           people:write
POST    /people/{person_id}/erase                                    people:erase
POST    /people/{person_id}/export                                   sensitive:read
GET     /people/{person_id}/sensitive                                sensitive:read
GET     /api/v1/people                                               people:read
POST    /api/v1/people                                               people:write       own
GET     /api/v1/people/sensitive                                     sensitive:read
GET     /api/v1/people/{person_id}                                   people:read
PATCH   /api/v1/people/{person_id}                                   people:write
GET     /api/v1/people/{person_id}/consents                          people:read
POST    /api/v1/people/{person_id}/consents                          people:write
GET     /api/v1/people/{person_id}/consents/{consent_id}             people:read
POST    /api/v1/people/{person_id}/consents/{consent_id}/withdraw    people:write
POST    /api/v1/people/{person_id}/erase                             people:erase
POST    /api/v1/people/{person_id}/export                            sensitive:read
GET     /api/v1/people/{person_id}/sensitive                         sensitive:read

# plans
GET     /imports                                                     plans:write
POST    /imports/file                                                plans:write        own
POST    /imports/text                                                plans:write        own
GET     /imports/{import_id}                                         plans:write
POST    /imports/{import_id}                                         plans:write
POST    /imports/{import_id}/confirm                                 plans:write
POST    /imports/{import_id}/discard                                 plans:write
GET     /api/v1/plan-imports                                         plans:write?
POST    /api/v1/plan-imports                                         plans:write        own
GET     /api/v1/plan-imports/{import_id}                             plans:write
PATCH   /api/v1/plan-imports/{import_id}                             plans:write
POST    /api/v1/plan-imports/{import_id}/confirm                     plans:write
POST    /api/v1/plan-imports/{import_id}/discard                     plans:write
GET     /plans                                                       plans:read_issued?
GET     /plans/new                                                   plans:write
POST    /plans/new                                                   plans:write        own
POST    /plans/new/copy                                              plans:write
POST    /plans/new/upper                                             plans:write
GET     /plans/{plan_id}                                             plans:read
GET     /plans/{plan_id}/{tab}                                       plans:read
GET     /plans/{plan_id}/documents                                   plans:read
GET     /plans/{plan_id}/files/{name}                                plans:read
GET     /plans/{plan_id}/history                                     plans:read
GET     /plans/{plan_id}/decide                                      plans:read
POST    /plans/{plan_id}/head                                        plans:write
POST    /plans/{plan_id}/head/usual                                  plans:write
POST    /plans/{plan_id}/looked-again                                plans:write
POST    /plans/{plan_id}/submit                                      plans:submit
POST    /plans/{plan_id}/return                                      plans:approve
POST    /plans/{plan_id}/approve                                     plans:approve
POST    /plans/{plan_id}/issue                                       plans:issue
POST    /plans/{plan_id}/cancel                                      plans:cancel
POST    /plans/{plan_id}/close                                       plans:close
POST    /plans/{plan_id}/copy                                        plans:write
POST    /plans/{plan_id}/amend                                       plans:write
POST    /plans/{plan_id}/parts/sections/{section_id}/preview         plans:read
POST    /plans/{plan_id}/parts/{noun}                                plans:write
GET     /plans/{plan_id}/parts/{noun}/{part_id}                      plans:read
POST    /plans/{plan_id}/parts/{noun}/{part_id}                      plans:write
POST    /plans/{plan_id}/parts/{noun}/{part_id}/move                 plans:write
POST    /plans/{plan_id}/parts/{noun}/{part_id}/remove               plans:write
GET     /api/v1/plans                                                plans:read_issued?
POST    /api/v1/plans                                                plans:write        own
POST    /api/v1/plans/from-upper                                     plans:write
GET     /api/v1/plans/{plan_id}                                      plans:read
PATCH   /api/v1/plans/{plan_id}                                      plans:write
GET     /api/v1/plans/{plan_id}/differences                          plans:read
GET     /api/v1/plans/{plan_id}/documents/preview.html               plans:read
GET     /api/v1/plans/{plan_id}/documents/{file}                     plans:read
GET     /api/v1/plans/{plan_id}/text                                 plans:read
GET     /api/v1/plans/{plan_id}/timetable                            plans:read
POST    /api/v1/plans/{plan_id}/submit                               plans:submit
POST    /api/v1/plans/{plan_id}/return                               plans:approve
POST    /api/v1/plans/{plan_id}/approve                              plans:approve
POST    /api/v1/plans/{plan_id}/issue                                plans:issue
POST    /api/v1/plans/{plan_id}/cancel                               plans:cancel
POST    /api/v1/plans/{plan_id}/close                                plans:close
POST    /api/v1/plans/{plan_id}/copy                                 plans:write
POST    /api/v1/plans/{plan_id}/amend                                plans:write
"""

EACH_KIND_OF_PART = """
GET     /api/v1/plans/{plan_id}/PARTS                                plans:read
POST    /api/v1/plans/{plan_id}/PARTS                                plans:write
POST    /api/v1/plans/{plan_id}/PARTS:batch                          plans:write
GET     /api/v1/plans/{plan_id}/PARTS/{part_id}                      plans:read
PATCH   /api/v1/plans/{plan_id}/PARTS/{part_id}                      plans:write
DELETE  /api/v1/plans/{plan_id}/PARTS/{part_id}                      plans:write
POST    /api/v1/plans/{plan_id}/PARTS/{part_id}/move                 plans:write
"""
KINDS = (
    "sections", "legal-bases", "events", "allocations", "composition-targets", "agenda-items", "broadcast-columns",
    "broadcast-slots", "assignments", "deadlines", "recipients",
)  # fmt: skip

PUBLIC, SIGNED_IN, SESSION, OWNER = "public", "signed-in", "session", "owner"


@dataclass(frozen=True)
class Line:
    """Who may call one route. `right` is None where no permission is asked for; `narrows`: it only says what is seen."""

    method: str
    path: str
    who: str
    options: frozenset[str]

    @property
    def owned(self) -> bool:
        return self.who.startswith(OWNER)

    @property
    def narrows(self) -> bool:
        return self.who.endswith("?")

    @property
    def right(self) -> Permission | None:
        name = self.who.removeprefix(f"{OWNER}|").removesuffix("?")
        return Permission(name) if name in set(Permission) else None

    @property
    def role(self) -> Role | None:
        return Role(self.who) if self.who in set(Role) else None

    @property
    def without_tokens(self) -> bool:
        return self.who == SESSION or self.role is not None or "session" in self.options

    @property
    def names_a_thing(self) -> bool:
        return "{" in self.path and "own" not in self.options

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def _read(table: str) -> Iterable[Line]:
    for text in table.splitlines():
        words = text.split()
        if words and words[0] != "#":
            method, path, who, *options = words
            yield Line(method, path, who, frozenset(options))


LINES: list[Line] = [
    *_read(TABLE),
    *(line for kind in KINDS for line in _read(EACH_KIND_OF_PART.replace("PARTS", kind))),
]


def routes_of(app: FastAPI) -> set[tuple[str, str]]:
    """Method and address of every route of the application, on both faces."""
    return {
        (method, context.path)
        for context in iter_route_contexts(app.routes)
        for method in getattr(context, "methods", None) or ()
        if context.path and method not in {"HEAD", "OPTIONS"}
    }


def differences(app: FastAPI) -> tuple[list[str], list[str]]:
    """Routes without a line, and lines without a route."""
    routes, lines = routes_of(app), {(line.method, line.path) for line in LINES}
    missing = [f"{method:7} {path}" for path, method in sorted((p, m) for m, p in routes - lines)]
    return missing, [f"{method:7} {path}" for path, method in sorted((p, m) for m, p in lines - routes)]


def _print() -> None:
    from app.main import create_app

    missing, gone = differences(create_app())
    sys.stdout.write("\n".join(["Routes without a line:", *missing, "Lines without a route:", *gone, ""]))


if __name__ == "__main__":
    _print()
