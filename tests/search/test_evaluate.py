from __future__ import annotations

from pathlib import Path

import pytest
from shapes import number, write_article, write_articles, write_png
from tiny_model import write_model

from patentviewer.errors import UserError
from patentviewer.search.encoder import Encoder
from patentviewer.search.evaluate import Evaluation, Evaluator


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Encoder:
    folder = tmp_path_factory.mktemp("model")
    write_model(folder)
    return Encoder.open(folder)


def measured(evaluator: Evaluator, work: object) -> Evaluation:
    stages = [step.stage for step in work]  # type: ignore[attr-defined]
    assert stages[-1] == "measuring"
    assert evaluator.result is not None
    return evaluator.result


def test_figures_of_one_document_are_relevant_to_each_other(
    encoder: Encoder, tmp_path: Path
) -> None:
    drawings = tmp_path / "drawings"
    write_articles(drawings, 8, views=2)
    write_png(drawings / f"{number(0)}-D00000.png", number(0))
    write_png(tmp_path / "others" / "one.png", "one")
    (drawings / "broken.png").write_bytes(b"")
    (drawings / "classes.tsv").write_text(
        "".join(f"USD{900000 + at:07}\tD{at % 2 + 1}-{at}\tThing\n" for at in range(8))
    )
    evaluator = Evaluator(encoder, processes=1)
    found = measured(evaluator, evaluator.folder(drawings, tmp_path / "others"))
    assert (found.documents, found.figures, found.distractors) == (8, 16, 1)
    assert found.retrieval.queries == 16
    assert found.retrieval.recall_at_10 == 1
    assert found.retrieval.mean_average_precision > 0.7
    assert found.designs is not None
    assert found.designs.queries == 16
    assert found.designs.recall_at_10 == 1
    assert found.kinds is not None
    assert found.kinds.figures == 8
    assert [Path(problem.file).name for problem in found.problems] == ["broken.png"]
    assert found.table == ()


def test_lists_of_deeppatent_are_measured_as_they_stand(encoder: Encoder, tmp_path: Path) -> None:
    for place in range(4):
        write_article(tmp_path / "I20210105" / number(place), number(place), views=3)

    def lines(views: tuple[int, ...]) -> str:
        return "".join(
            f"I20210105/{number(at)}/{number(at)}-D{view:05}.png {at + 1}\n"
            for at in range(4)
            for view in views
        )

    (tmp_path / "query.txt").write_text(lines((1,)))
    (tmp_path / "database.txt").write_text(lines((2, 3)))
    evaluator = Evaluator(encoder, processes=1)
    work = evaluator.lists(tmp_path, tmp_path / "query.txt", tmp_path / "database.txt")
    found = measured(evaluator, work)
    assert (found.documents, found.figures, found.retrieval.queries) == (4, 12, 4)
    assert found.retrieval.recall_at_10 == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [("a.png\n", "Line 1"), ("a.png one\n", "Line 1"), ("missing.png 1\n", "is missing")],
)
def test_a_list_that_is_none_is_refused(
    encoder: Encoder, tmp_path: Path, content: str, said: str
) -> None:
    (tmp_path / "list.txt").write_text(content)
    evaluator = Evaluator(encoder)
    with pytest.raises(UserError, match=said):
        next(iter(evaluator.lists(tmp_path, tmp_path / "list.txt", tmp_path / "list.txt")))


def test_a_folder_without_figures_is_said(encoder: Encoder, tmp_path: Path) -> None:
    evaluator = Evaluator(encoder)
    with pytest.raises(UserError, match="no figures"):
        list(evaluator.folder(tmp_path))
