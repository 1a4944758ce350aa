"""Settings from the environment, prefix `DIENHINH_`. docs/settings.md prints this table."""

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, computed_field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.enums import Role

HTMX_URL = "https://cdn.jsdelivr.net/npm/htmx.org@4.0.1/dist/htmx.min.js"
HTMX_INTEGRITY = "sha384-Qp9rdC8H7EqOoX+nR0P3RPG2Noji+qdwJlGpfzwQJsfOpp3sGwIdSP9xO3+UlEhn"
SHORTEST_KEY = 32


def _listed(text: str) -> list[str]:
    """The words of a list with commas; "none" stands for no word."""
    return [word for word in (part.strip() for part in text.split(",")) if word and word != "none"]


class Settings(BaseSettings):
    """Everything that an installation may set. Each field is an environment variable `DIENHINH_<NAME>`."""

    model_config = SettingsConfigDict(env_prefix="DIENHINH_", env_file=None, frozen=True)

    database_url: str = Field("", description="SQLAlchemy URL; empty means SQLite in the data directory")
    data_dir: Path = Field(Path("data"), description="Folder of the SQLite file and of uploaded files")
    storage_url: str = Field("", description="Where files go: empty for the data directory, or s3://bucket/prefix")
    host: str = Field("127.0.0.1", description="Address to listen on")
    port: int = Field(8000, description="Port to listen on", ge=0, le=65535)
    workers: int = Field(1, description="Server processes", ge=1, le=64)
    threads: int = Field(6, description="Threads a server process answers with", ge=1, le=64)
    demo: bool = Field(False, description="Load sample data and demo accounts on the first start")
    base_url: str = Field("", description="Public address (https://…); cookies are Secure when it is https")
    time_zone: str = Field("Asia/Ho_Chi_Minh", description="Zone of dates and times that are printed and typed")
    session_idle_minutes: int = Field(240, description="A session unused for so long ends", ge=1)
    session_hours: int = Field(24 * 7, description="A session ends after so long in any case", ge=1)
    secret_key: SecretStr = Field(
        SecretStr(""),
        description="Encrypts what must be read again (second factors): 32 characters or more; several, separated by"
        " spaces: the first encrypts, all decrypt. Empty with SQLite: kept in secret.key in the data directory",
    )
    require_second_factor: str = Field(
        "none", description="Roles that cannot sign in without a second factor, separated by commas; or none"
    )
    oidc_issuer: str = Field("", description="OpenID Connect provider to sign on with (https://…); empty: none")
    oidc_client_id: str = Field("", description="What the provider calls this installation")
    oidc_client_secret: SecretStr = Field(SecretStr(""), description="What this installation proves itself with there")
    oidc_label: str = Field("tài khoản cơ quan", description="What the button of the sign-in page calls the provider")
    requests_per_minute: int = Field(
        3000,
        description="Requests a token or session may make in a minute, in each server process; 0: any number",
        ge=0,
    )
    anonymous_requests_per_minute: int = Field(
        300, description="The same for each address without a token; 0: any number", ge=0
    )
    trusted_proxies: str = Field(
        "", description="Addresses of proxies whose X-Forwarded-For is believed, separated by commas; empty: nobody's"
    )
    retention_person_days: int = Field(
        0, description="People unchanged for so many days are erased; 0 keeps them", ge=0
    )
    retention_sign_in_days: int = Field(90, description="Ended sessions, links and invitations are kept so long", ge=0)
    retention_job_days: int = Field(30, description="Finished background jobs are kept so long", ge=0)
    max_upload_mib: int = Field(20, description="Largest file taken", ge=1, le=200)
    max_body_kib: int = Field(1024, description="Largest JSON or form body taken", ge=16)
    worker: bool = Field(True, description="Work jobs (mail, imports) in the servers; 0: `dienhinh worker` does")
    smtp_host: str = Field("", description="Mail server; empty: letters are written into a folder")
    smtp_port: int = Field(587, description="Port of the mail server", ge=1, le=65535)
    smtp_security: Literal["starttls", "tls", "none"] = Field("starttls", description="How mail is encrypted")
    smtp_ca_file: Path | None = Field(None, description="Certificates trusted for the mail server; empty: the system's")
    smtp_user: str = Field("", description="Sign-in name at the mail server; empty: none")
    smtp_password: SecretStr = Field(SecretStr(""), description="Password at the mail server")
    mail_from: str = Field("Điển Hình <dienhinh@localhost>", description="Sender of letters")
    mail_dir: Path | None = Field(None, description="Folder for letters without a mail server; empty: mail in the data")
    htmx_url: str = Field(HTMX_URL, description="Address of htmx; a local mirror in closed networks")
    htmx_integrity: str = Field(HTMX_INTEGRITY, description="Integrity hash of htmx")
    log_format: Literal["json", "console"] = Field("json", description="How log lines are written")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="Least log level written")

    @computed_field  # type: ignore[prop-decorator]
    @property
    def effective_database_url(self) -> str:
        """The database URL, the embedded SQLite file when none is set; PostgreSQL through psycopg 3."""
        if not self.database_url:
            return f"sqlite:///{(self.data_dir / 'dienhinh.sqlite3').absolute()}"
        for prefix in ("postgres://", "postgresql://"):
            if self.database_url.startswith(prefix):
                return "postgresql+psycopg://" + self.database_url.removeprefix(prefix)
        return self.database_url

    @field_validator("secret_key")
    @classmethod
    def _long_enough(cls, value: SecretStr) -> SecretStr:
        if any(len(key) < SHORTEST_KEY for key in value.get_secret_value().split()):
            msg = f"each key needs at least {SHORTEST_KEY} characters"
            raise ValueError(msg)
        return value

    @field_validator("oidc_issuer")
    @classmethod
    def _safe_to_ask(cls, value: str) -> str:
        if value and not value.startswith(("https://", "http://127.0.0.1:", "http://localhost:")):
            msg = "the provider needs an address with https://"
            raise ValueError(msg)
        return value

    @field_validator("require_second_factor")
    @classmethod
    def _known_roles(cls, value: str) -> str:
        for name in _listed(value):
            Role(name)  # ValueError names the one that is none
        return value

    @property
    def second_factor_roles(self) -> frozenset[Role]:
        """The roles that need a second factor."""
        return frozenset(Role(name) for name in _listed(self.require_second_factor))

    @property
    def effective_mail_dir(self) -> Path:
        """Where letters are written when no mail server is set."""
        return self.mail_dir or self.data_dir / "mail"

    @property
    def public_url(self) -> str:
        """The address that links in letters begin with. Never taken from a request: whoever asks could choose it."""
        return self.base_url.rstrip("/") or f"http://{self.host}:{self.port}"

    @property
    def secure_cookies(self) -> bool:
        """Whether the public address is behind TLS."""
        return self.base_url.startswith("https://")


@lru_cache
def current_settings() -> Settings:
    """The settings of this process, read once."""
    return Settings()
