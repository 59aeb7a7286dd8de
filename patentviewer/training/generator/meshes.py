"""Folders of meshes as articles: each mesh, restyled, becomes many designs of one family."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import trimesh
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from patentviewer.errors import FolderOfflineError
from patentviewer.messages import Message
from patentviewer.training.generator import article, motifs
from patentviewer.training.generator.article import Article, Body
from patentviewer.training.generator.deform import restyled
from patentviewer.training.generator.solids import Solid

SUFFIXES = (".glb", ".gltf", ".obj", ".stl", ".ply", ".off")
MOST_FACES = 20_000
"""Larger meshes are left out: they would hold up the others."""
MOST_PARTS = 60


@dataclass(frozen=True, eq=False)
class BaseMesh:
    """A mesh as it lies in its file, turned so that z is up.

    name: the file's name without suffix. family: from articles.tsv, or the name without its number.
    vertices: float32 N x 3. faces: int32 M x 3. parts: int32 M, connected pieces.
    """

    name: str
    family: str
    vertices: NDArray[np.float32]
    faces: NDArray[np.int32]
    parts: NDArray[np.int32]


def load_folder(path: Path) -> list[BaseMesh]:
    """All usable meshes of a folder, sorted by name; raises FolderOfflineError without the folder.

    ``articles.tsv`` (columns name, family) names families; meshes that cannot be read, that have
    fewer than 12 faces or more than ``MOST_FACES`` are left out.
    """
    if not path.is_dir():
        raise FolderOfflineError(Message("training.no_meshes", folder=path))
    return list(_loaded(path, _families_of(path / "articles.tsv")))


def _families_of(table: Path) -> dict[str, str]:
    if not table.is_file():
        return {}
    with table.open(encoding="utf-8", newline="") as lines:
        return {row["name"]: row["family"] for row in csv.DictReader(lines, delimiter="\t")}


def _loaded(path: Path, named: dict[str, str]) -> Iterator[BaseMesh]:
    for file in sorted(path.iterdir()):
        if file.suffix.lower() not in SUFFIXES:
            continue
        try:
            mesh = trimesh.load_mesh(file, process=False)
        except (ValueError, OSError, IndexError, KeyError):
            continue
        mesh.merge_vertices(digits_vertex=5, merge_tex=True, merge_norm=True)
        vertices = np.asarray(mesh.vertices, np.float32)
        faces = np.asarray(mesh.faces, np.int32)
        if not 12 <= len(faces) <= MOST_FACES:
            continue
        if file.suffix.lower() in {".glb", ".gltf"}:  # these are y up by definition
            vertices = vertices[:, [0, 2, 1]] * np.array([1, -1, 1], np.float32)
        family = named.get(file.stem) or re.sub(r"([ _-]*\d+)+$", "", file.stem) or file.stem
        yield BaseMesh(file.stem, family, vertices, faces, _pieces(vertices, faces))


def _pieces(vertices: NDArray[np.float32], faces: NDArray[np.int32]) -> NDArray[np.int32]:
    """Connected pieces as parts; beyond ``MOST_PARTS`` they share numbers."""
    edges = (np.concatenate([faces[:, 0], faces[:, 1]]), np.concatenate([faces[:, 1], faces[:, 2]]))
    graph = coo_matrix((np.ones(len(edges[0]), np.int8), edges), shape=(len(vertices),) * 2)
    _, label = connected_components(graph, directed=False)
    _, parts = np.unique(label[faces[:, 0]], return_inverse=True)
    return (parts % MOST_PARTS).astype(np.int32)


def variant(base: BaseMesh, rng: np.random.Generator) -> Article:
    """A new design of a mesh's family: other proportions, now and then a pattern."""
    body = Body()
    for part in range(int(base.parts.max()) + 1):
        chosen = base.faces[base.parts == part]
        used, numbers = np.unique(chosen, return_inverse=True)
        solid = Solid(
            base.vertices[used].astype(np.float64), numbers.reshape(-1, 3).astype(np.int64)
        )
        if len(chosen):
            body.add(solid)
    if rng.random() < 0.2:
        sizes = [float(np.prod(np.ptp(s.vertices, axis=0) + 1e-6)) for s in body.solids]
        axis = int(rng.choice([0, 1, 2, 3]))
        body.cover(motifs.tile(rng), int(np.argmax(sizes)), axis, 0, float(rng.integers(2, 20)))
    title = base.family.replace("_", " ").capitalize()
    made = article.article(body, base.family, "", title)
    return restyled(made, rng, 0.18) if rng.random() < 0.85 else made
