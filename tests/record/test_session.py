from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from searched import a_design, a_picture, a_query, a_ranking, an_answer, with_origins

from patentviewer.compare.transform import Transform
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.annotation import Arrow, Callout, Highlight, Measure, Side, Text
from patentviewer.model.comparison import Drawing, DrawingName, seen_as
from patentviewer.model.design import DesignKey
from patentviewer.model.edit import Edit, Origin
from patentviewer.model.judgement import Judgement, Mark
from patentviewer.record import appender, attachments, chain
from patentviewer.record.chain import RecordDamagedError
from patentviewer.record.comparisons import KeptComparison
from patentviewer.record.reader import Record, sessions, verify
from patentviewer.record.writer import RecordNotWrittenError, Session, free_name


def a_comparison() -> KeptComparison:
    return KeptComparison(
        left=Drawing(a_picture(1), "29/812,345", "FIG. 1, perspective"),
        right=Drawing(a_picture(2), "US D800001 S", "FIG. 3"),
        transform=Transform.similarity(1.2, 3, 5, 6),
        quality=0.8125,
        annotations=(
            (Side.LEFT, Measure((1, 2), (30, 40.5), "height")),
            (Side.LEFT, Callout((4, 5), (60, 5), 1, "rounded corner")),
            (Side.RIGHT, Arrow((1, 1), (9, 9))),
            (Side.RIGHT, Highlight(((1, 1), (9, 1), (9, 9)), "no corner")),
            (Side.PRIOR, Text((3, 3), "角")),
        ),
        prior=Drawing(a_picture(3), "US D7 S", "FIG. 1"),
        prior_transform=Transform(),
        note="The corners differ.",
    )


def test_a_session_closed_and_opened_again_is_as_it_was(tmp_path: Path) -> None:
    with Session.create(tmp_path, "29/812,345", by="AB") as session:
        search = session.log_search(an_answer(a_query(), a_ranking()))
        session.mark(a_design(800001), Mark.RELEVANT)
        session.tag(a_design(800001), ["corner", "lamp", "corner"])
        session.note(a_design(800001), "Same corners – 角")
        session.see(a_design(800001), a_design(800002))
        session.mark(a_design(800002), "N")
        session.mark(a_design(800002), Mark.NONE)
        session.keep_comparison(a_comparison())
        folder = session.folder
    with Session.open(folder) as again:
        assert again.name == "29/812,345"
        assert again.by == "AB"
        assert [one.id for one in again.searches] == [search.id]
        assert again.judgement(a_design(800001)) == Judgement(
            Mark.RELEVANT, ("corner", "lamp"), "Same corners – 角", seen=True
        )
        assert again.judgement(a_design(800002)) == Judgement(seen=True)
        assert again.judgement(a_design(800003)) == Judgement()
        kept = again.comparisons[0]
        assert kept.annotations == a_comparison().annotations
        assert kept.transform == a_comparison().transform
        assert np.array_equal(kept.right.picture, a_picture(2))
        again.mark(a_design(800003), Mark.UNSURE)
    assert verify(folder) == ()


def test_a_search_comes_back_whole(tmp_path: Path) -> None:
    ranking = a_ranking()
    edit = Edit(
        left_out=((1, 2, 3, 4),),
        broken_lines=(0, 2),
        crop=(0, 0, 50, 50),
        mirrored=True,
        degrees=2.5,
    )
    query = with_origins(a_query(), Origin(a_picture(8), edit), Origin(None, strokes="<svg/>"))
    with Session.create(tmp_path, "s") as session:
        session.log_search(an_answer(query, ranking))
        folder = session.folder
    with Session.open(folder) as again:
        search = again.searches[0]
        back = search.query()
        for one, other in zip(query.figures, back.figures, strict=True):
            assert np.array_equal(one.picture, other.picture)
            blank = np.zeros((1, 1), np.uint8)
            bare = {"picture": blank, "origin": None}
            assert vars(replace(one, **bare)) == vars(replace(other, **bare))
        assert (back.filters, back.leave_out, back.liked) == (
            query.filters,
            query.leave_out,
            query.liked,
        )
        assert search.ranking() == replace(ranking, seconds=0.0, seconds_embedding=0.0)
        assert search.coverage == ranking.coverage
        assert search.circumstances == an_answer().circumstances
        edited, drawn = (figure.origin for figure in back.figures)
        assert edited is not None
        assert drawn is not None
        assert np.array_equal(edited.original, a_picture(8))
        assert (edited.edit, edited.strokes) == (edit, "")
        assert (drawn.original, drawn.edit, drawn.strokes) == (None, Edit(), "<svg/>")


def test_every_file_of_a_record_is_covered_by_the_chain(tmp_path: Path) -> None:
    with Session.create(tmp_path, "s") as session:
        query = with_origins(
            a_query(), Origin(a_picture(8)), Origin(None, strokes="<svg><path/></svg>")
        )
        session.log_search(an_answer(query, a_ranking()))
        session.keep_comparison(a_comparison())
        folder = session.folder
    files = [*(folder / attachments.FOLDER).iterdir(), folder / chain.ENTRIES_FILE]
    assert len(files) > 6
    for path in files:
        whole = path.read_bytes()
        for at in {0, 4, 9, len(whole) // 2, len(whole) - 1}:
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
            assert verify(folder), (path, at)
        path.unlink()
        with pytest.raises(UserError) if path.name == chain.ENTRIES_FILE else _nothing():
            assert verify(folder)
        path.write_bytes(whole)
    assert verify(folder) == ()


class _nothing:  # noqa: N801
    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None: ...


def test_a_changed_record_is_not_opened_but_still_listed(tmp_path: Path) -> None:
    with Session.create(tmp_path, "s") as session:
        session.mark(a_design(1), Mark.RELEVANT)
        folder = session.folder
    path = folder / chain.ENTRIES_FILE
    path.write_bytes(path.read_bytes().replace(b'"mark":"R"', b'"mark":"N"'))
    with pytest.raises(RecordDamagedError, match="Entry 2 was changed"):
        Session.open(folder)
    (info,) = sessions(tmp_path)
    assert info.damage == (Message("record.entry_changed", number=2),)
    assert info.name == "s"
    assert not info.is_open


def test_what_a_crash_tore_is_said_when_the_session_is_opened(tmp_path: Path) -> None:
    with Session.create(tmp_path, "s") as session:
        session.mark(a_design(1), Mark.RELEVANT)
        folder = session.folder
    with (folder / chain.ENTRIES_FILE).open("ab") as file:
        file.write(b'{"body":{"designs":["US D2')
    with Session.open(folder) as again:
        assert again.judgement(a_design(1)).mark is Mark.RELEVANT
        assert len(again.remarks) == 1
        assert "26 bytes" in str(again.remarks[0])
    assert verify(folder) == ()
    with Session.open(folder) as later:
        assert len(later.remarks) == 1


def test_a_session_is_open_in_one_window_only(tmp_path: Path) -> None:
    session = Session.create(tmp_path, "s")
    with pytest.raises(UserError, match="open in another window"):
        Session.open(session.folder)
    assert sessions(tmp_path)[0].is_open
    session.close()
    session.close()
    with pytest.raises(UserError, match="is closed"):
        session.mark(a_design(1), Mark.RELEVANT)
    Session.open(session.folder).close()


def test_a_name_is_taken_once(tmp_path: Path) -> None:
    Session.create(tmp_path, "29/812,345").close()
    with pytest.raises(UserError, match="already"):
        Session.create(tmp_path, "29/812,345")
    Session.create(tmp_path).close()
    assert len(sessions(tmp_path)) == 2


@pytest.mark.parametrize("name", ["../../etc", "CON/<>|?*", "図面 1", "...", "x" * 300])
def test_any_name_makes_a_folder_inside(tmp_path: Path, name: str) -> None:
    with Session.create(tmp_path, name) as session:
        assert session.folder.parent == tmp_path
        assert session.name == name
    assert sessions(tmp_path)[0].name == name


def test_a_merged_session_brings_its_searches_and_judgements(tmp_path: Path) -> None:
    with Session.create(tmp_path, "one") as one:
        mine = one.log_search(an_answer(a_query(), a_ranking()))
        one.keep_comparison(replace(a_comparison(), search=mine.id))
        one.mark(a_design(1), Mark.RELEVANT)
        one.sign("AB")
    with Session.create(tmp_path, "two") as two:
        two.log_search(an_answer(a_query(1), a_ranking(2)))
        two.merge(one.folder)
        assert two.name == "two"
        assert two.searches[1].id == mine.id == two.comparisons[0].search
        assert two.searches[1].ranking_bytes() == mine.ranking_bytes()
        assert two.judgement(a_design(1)).mark is Mark.RELEVANT
        assert two.signatures == ()
    assert verify(two.folder) == ()
    with Session.create(tmp_path, "three") as three:
        three.merge(two.folder)
        assert [search.id for search in three.searches] == [s.id for s in two.searches]
        with pytest.raises(UserError, match="itself"):
            three.merge(three.folder)


def test_a_comparison_with_the_same_id_takes_the_place_of_the_first(tmp_path: Path) -> None:
    with Session.create(tmp_path, "s") as session:
        first = a_comparison()
        session.keep_comparison(first)
        session.keep_comparison(replace(first, note="Changed."))
        assert [kept.note for kept in session.comparisons] == ["Changed."]
        session.drop_comparison(first.id)
        assert session.comparisons == ()


def test_comparisons_of_sketches_and_of_figures_without_a_label_are_told_apart(
    tmp_path: Path,
) -> None:
    def drawing(seed: int, key: DesignKey | None = None) -> Drawing:
        picture = a_picture(seed)
        return Drawing(picture, "US D1 S" if key else "", "drawing 1 of 1", key, seen_as(picture))

    def name(one: Drawing) -> DrawingName:
        return DrawingName(one.key, one.design, one.caption, one.seen)

    first, second = drawing(1), drawing(2)
    hit, other = drawing(3, a_design(1)), drawing(4, a_design(1))
    with Session.create(tmp_path, "s") as session:
        kept = replace(a_comparison(), left=first, right=hit)
        session.keep_comparison(kept)
        assert session.kept_of(name(first), name(hit))[0] == kept.id
        assert session.kept_of(name(second), name(hit)) == ("", "")
        assert session.kept_of(name(first), name(other)) == ("", "")
        folder = session.folder
    (again,) = Record.read(folder).comparisons
    assert (again.left.seen, again.right.seen) == (first.seen, hit.seen)


def test_a_drawing_of_an_earlier_record_that_has_no_name_is_no_other(tmp_path: Path) -> None:
    with Session.create(tmp_path, "s") as session:
        nameless = replace(a_comparison(), left=Drawing(a_picture(1), "", "1"))
        session.keep_comparison(nameless)
        right = DrawingName(None, nameless.right.design, nameless.right.caption)
        assert session.kept_of(DrawingName(None, "", "1", "ab"), right) == ("", "")


def test_a_kept_comparison_takes_a_note_is_left_out_and_taken_back(tmp_path: Path) -> None:
    with Session.create(tmp_path, "s") as session:
        first = a_comparison()
        names = [DrawingName(None, one.design, one.caption) for one in (first.left, first.right)]
        session.keep_comparison(first)
        session.note_comparison(first.id, "The corners agree – 角")
        assert session.kept_of(*names) == (first.id, "The corners agree – 角")
        assert session.kept_of(names[0], DrawingName(None, "US D1 S", "")) == ("", "")
        session.drop_comparison(first.id)
        assert session.kept_of(*names) == ("", "")
        assert Record.read(session.folder).comparisons == ()
        session.restore_comparison(first.id)
        (again,) = Record.read(session.folder).comparisons
        assert again.note == "The corners agree – 角"
        assert again.annotations == first.annotations
        session.note_comparison("unknown", "is not written")
        folder = session.folder
    assert verify(folder) == ()


def test_what_was_seen_is_logged_once(tmp_path: Path) -> None:
    with Session.create(tmp_path, "s") as session:
        session.see(a_design(1))
        count = len(session.entries)
        session.see(a_design(1))
        assert len(session.entries) == count


def test_a_signature_names_the_entry_it_vouches_for(tmp_path: Path) -> None:
    with Session.create(tmp_path, "s") as session:
        head = session.head
        signature = session.sign(" AB ")
        assert (signature.initials, signature.head) == ("AB", head)
        with pytest.raises(UserError):
            session.sign(" ")


def test_rankings_are_written_in_one_form_only(tmp_path: Path) -> None:
    with Session.create(tmp_path, "s") as session:
        first = session.log_search(an_answer(a_query(), a_ranking()))
        second = session.log_search(an_answer(a_query(), replace(a_ranking(), seconds=9.0)))
        assert first.ranking_bytes() == second.ranking_bytes()
        assert first.ranking_sha256 == second.ranking_sha256
        assert json.loads(first.ranking_bytes())["cut_off"] == 3


def test_no_folder_means_no_sessions(tmp_path: Path) -> None:
    assert sessions(tmp_path / "none") == ()


def test_a_merge_that_a_full_disk_broke_off_is_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Session.create(tmp_path, "one") as one:
        for number in range(4):
            one.mark(a_design(number), Mark.RELEVANT)
    with Session.create(tmp_path, "two") as two:
        write, heads = appender.write_atomically, []

        def full(path: Path, content: bytes) -> None:
            heads.append(path)
            if len(heads) > 3:
                raise OSError(28, "No space left on device")
            write(path, content)

        with monkeypatch.context() as disk:
            disk.setattr(appender, "write_atomically", full)
            with pytest.raises(RecordNotWrittenError, match="No space left on device"):
                two.merge(one.folder)
        two.merge(one.folder)
        two.merge(one.folder)
        assert len(two.entries) == 1 + len(one.entries)
        assert len(two.judgements) == 4


def test_a_session_that_could_not_be_begun_can_be_begun_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(appender, "write_atomically", full)
        with pytest.raises(RecordNotWrittenError):
            Session.create(tmp_path, "s")
    assert sessions(tmp_path) == ()
    Session.create(tmp_path, "s").close()


def test_an_attachment_that_was_harmed_is_written_again_when_it_is_kept_again(
    tmp_path: Path,
) -> None:
    with Session.create(tmp_path, "s") as session:
        session.log_search(an_answer())
        for path in (session.folder / attachments.FOLDER).iterdir():
            path.write_bytes(b"")
        assert verify(session.folder)
        session.log_search(an_answer())
        assert verify(session.folder) == ()


def test_a_name_that_is_not_taken_is_found(tmp_path: Path) -> None:
    assert free_name(tmp_path, "29/812,345 ") == "29/812,345"
    for expected in ("s", "s (2)", "s (3)"):
        name = free_name(tmp_path, "s")
        assert name == expected
        Session.create(tmp_path, name).close()
