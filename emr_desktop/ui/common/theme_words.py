"""The themes by the names under which people choose them."""

from PySide6.QtCore import QCoreApplication


def theme_names() -> dict[str, str]:
    """Theme code and its name, in the order of the settings."""
    return {
        "system": QCoreApplication.translate("Themes", "As in the system"),
        "light": QCoreApplication.translate("Themes", "Light"),
        "dark": QCoreApplication.translate("Themes", "Dark"),
        "hc-black": QCoreApplication.translate("Themes", "Black contrast"),
        "hc-white": QCoreApplication.translate("Themes", "White contrast"),
    }
