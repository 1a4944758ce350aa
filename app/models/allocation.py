"""Allocation (phân bổ): how many of what a body, or each body of a class, sends."""

from uuid import UUID

from pydantic import Field as ShapeField
from pydantic import model_validator
from sqlmodel import Field

from app.enums import AllocationCategory, Bound, CompositionGroup, OrganisationClass
from app.models.base import OptionalFloat, OptionalInt, OptionalLine, Shape, choice
from app.models.part import Part, PartPublic

MOST = 1_000_000
MOST_MEMBERS = 50_000_000


class Allocation(Part, table=True):
    """A quota. `organisation_name` is printed; `organisation_id` or `organisation_class` say who is meant.

    No number at all is a group without a number; `residual` takes what is left ("còn lại");
    `by_superior` is not known yet ("do cấp trên phân bổ"); `member_floor`/`member_ceiling` bound a tier.
    """

    organisation_id: UUID | None = Field(default=None, foreign_key="organisation.id", index=True)
    organisation_class: OrganisationClass = Field(default=OrganisationClass.NAMED, sa_type=choice(OrganisationClass))
    organisation_name: str
    category: AllocationCategory = Field(default=AllocationCategory.DELEGATE, sa_type=choice(AllocationCategory))
    minimum: int | None = None
    maximum: int | None = None
    approximate: bool = False
    percent: float | None = None
    per_unit: bool = False
    residual: bool = False
    by_superior: bool = False
    member_floor: int | None = None
    member_ceiling: int | None = None
    note: str | None = None


class AllocationCreate(Shape):
    """A new allocation. An exact number has `minimum` = `maximum`."""

    organisation_id: UUID | None = None
    organisation_class: OrganisationClass = OrganisationClass.NAMED
    organisation_name: OptionalLine = None
    category: AllocationCategory = AllocationCategory.DELEGATE
    minimum: OptionalInt = ShapeField(default=None, ge=0, le=MOST)
    maximum: OptionalInt = ShapeField(default=None, ge=0, le=MOST)
    approximate: bool = False
    percent: OptionalFloat = ShapeField(default=None, ge=0, le=100)
    per_unit: bool = False
    residual: bool = False
    by_superior: bool = False
    member_floor: OptionalInt = ShapeField(default=None, ge=0, le=MOST_MEMBERS)
    member_ceiling: OptionalInt = ShapeField(default=None, ge=0, le=MOST_MEMBERS)
    note: OptionalLine = None

    @model_validator(mode="after")
    def _in_order(self) -> "AllocationCreate":
        if self.minimum is not None and self.maximum is not None and self.maximum < self.minimum:
            msg = "số nhiều nhất phải không nhỏ hơn số ít nhất"
            raise ValueError(msg)
        return self


class AllocationUpdate(AllocationCreate):
    """A change of an allocation; what is left out stays."""

    organisation_class: OrganisationClass | None = None  # type: ignore[assignment]
    organisation_name: OptionalLine = None
    category: AllocationCategory | None = None  # type: ignore[assignment]
    approximate: bool | None = None  # type: ignore[assignment]
    per_unit: bool | None = None  # type: ignore[assignment]
    residual: bool | None = None  # type: ignore[assignment]
    by_superior: bool | None = None  # type: ignore[assignment]


class AllocationPublic(PartPublic):
    """An allocation."""

    organisation_id: UUID | None
    organisation_class: OrganisationClass
    organisation_name: str
    category: AllocationCategory
    minimum: int | None
    maximum: int | None
    approximate: bool
    percent: float | None
    per_unit: bool
    residual: bool
    by_superior: bool
    member_floor: int | None
    member_ceiling: int | None
    note: str | None


class CompositionTarget(Part, table=True):
    """A share of the delegates to keep. `percent` None: asked for without a figure ("tỷ lệ nữ phù hợp")."""

    __tablename__ = "composition_target"

    group: CompositionGroup = Field(sa_type=choice(CompositionGroup))
    bound: Bound | None = Field(default=None, sa_type=choice(Bound))
    percent: float | None = None
    approximate: bool = False
    priority: bool = False
    category: AllocationCategory | None = Field(default=None, sa_type=choice(AllocationCategory))
    per_unit: bool = False


class CompositionTargetCreate(Shape):
    """A new composition target."""

    group: CompositionGroup
    bound: Bound | None = None
    percent: OptionalFloat = ShapeField(default=None, ge=0, le=100)
    approximate: bool = False
    priority: bool = False
    category: AllocationCategory | None = None
    per_unit: bool = False


class CompositionTargetUpdate(Shape):
    """A change of a composition target; what is left out stays."""

    group: CompositionGroup | None = None
    bound: Bound | None = None
    percent: OptionalFloat = ShapeField(default=None, ge=0, le=100)
    approximate: bool | None = None
    priority: bool | None = None
    category: AllocationCategory | None = None
    per_unit: bool | None = None


class CompositionTargetPublic(PartPublic):
    """A composition target."""

    group: CompositionGroup
    bound: Bound | None
    percent: float | None
    approximate: bool
    priority: bool
    category: AllocationCategory | None
    per_unit: bool
