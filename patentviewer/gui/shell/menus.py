"""The menus: which action stands where."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QMenuBar

from patentviewer.gui.shell.actions import Actions

_RULE = ""

_MENUS: tuple[tuple[object, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            *("open", "paste", "new_sketch", "forget_recent", _RULE),
            *("index_folder", "sample", _RULE, "quit"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        ("undo", "redo", _RULE, "copy_image", "copy_number", _RULE, "find_action"),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (
            *("history", "activity", _RULE),
            *("page_search", "page_compare", "page_collections", "page_records", "page_settings"),
            *(_RULE, "grid", "list", "hide_seen"),
            *(_RULE, "larger_text", "smaller_text", "theme", "full_screen"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Design"),
        (
            *("compare", "look", "third_pane", "use_as_query", "same_applicant", "unfold"),
            *(_RULE, "relevant", "not_relevant", "unsure", "tag", "note"),
            *(_RULE, "more_like_these", "open_containing"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Help"),
        ("guide", "shortcuts", "find_action", _RULE, "log", "about"),
    ),
)


def fill(bar: QMenuBar, actions: Actions) -> None:
    """Put every menu in the bar."""
    for title, names in _MENUS:
        menu = bar.addMenu(QCoreApplication.translate("Menus", str(title)))
        for name in names:
            if name == _RULE:
                menu.addSeparator()
            else:
                menu.addAction(actions[name])
