"""Reference lists that an administrator brought. They stay on this computer: the district has its own."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from emr_desktop.store.schema import Base, Kind, table_info
from emr_desktop.store.types import Flag, Text, UtcTime


class Icd10Title(Base):
    """One code of an imported ICD-10 list in the language of that list."""

    __tablename__ = "icd10_title"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    code: Mapped[str] = mapped_column(Text(), primary_key=True)
    title: Mapped[str] = mapped_column(Text())
    active: Mapped[bool] = mapped_column(Flag())


class ReferenceImport(Base):
    """Which file a reference list came from, and when."""

    __tablename__ = "reference_import"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    name: Mapped[str] = mapped_column(Text(), primary_key=True)
    imported_at: Mapped[datetime] = mapped_column(UtcTime())
    digest: Mapped[str] = mapped_column(Text())
    """Of the file, so that the index in memory is built anew only when the list changed."""
