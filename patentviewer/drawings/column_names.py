"""The names that columns of lists and exports have in English, German, French and Japanese."""

from __future__ import annotations

from patentviewer.model.columns import Meaning

# fmt: off
NAMES: dict[Meaning, tuple[str, ...]] = {
    Meaning.FILE: (
        "file", "filename", "file name", "image", "image file", "image name", "picture",
        "drawing", "path", "filepath", "file path", "pdf", "datei", "dateiname", "bild",
        "bilddatei", "bildname", "zeichnung", "pfad", "dateipfad", "fichier", "nom de fichier",
        "nom du fichier", "fichier image", "chemin", "dessin", "ファイル", "ファイル名", "画像",
        "画像ファイル", "画像ファイル名", "図面ファイル", "パス",
    ),
    Meaning.NUMBER: (
        "number", "no", "nr", "document", "doc", "document number", "document no", "doc number",
        "doc no", "design", "design number", "design no", "patent", "patent number", "patent no",
        "publication number", "publication no", "registration number", "registration no",
        "reg no", "registered design number", "registered number", "grant number", "dn",
        "nummer", "dokument", "dokumentnummer", "designnummer", "registernummer",
        "eintragungsnummer", "registriernummer", "veröffentlichungsnummer", "patentnummer",
        "musternummer", "geschmacksmusternummer", "numéro", "no document", "numéro de document",
        "numéro du dessin", "numéro de dessin", "numéro du modèle", "numéro de modèle",
        "numéro d enregistrement", "no d enregistrement", "n d enregistrement",
        "numéro de publication", "numéro de brevet", "番号", "文献番号", "登録番号",
        "意匠登録番号", "意匠番号", "公報番号", "公開番号", "特許番号",
    ),
    Meaning.COUNTRY: (
        "country", "country code", "office", "designoffice", "design office", "authority",
        "territory", "cc", "land", "ländercode", "amt", "behörde", "pays", "code pays", "bureau",
        "国", "国コード", "発行国", "官庁", "庁",
    ),
    Meaning.TITLE: (
        "title", "name", "design name", "design title", "title of design", "invention title",
        "article", "article name", "product", "product name", "product indication", "indication",
        "indication of product", "indication of products", "indication of the product",
        "verbal element", "designation", "titel", "bezeichnung", "benennung", "erzeugnis",
        "erzeugnisangabe", "produkt", "produktangabe", "gegenstand", "titre", "intitulé",
        "produit", "désignation", "indication du produit", "indication des produits",
        "dénomination", "nom", "物品", "意匠に係る物品", "物品名", "名称", "意匠の名称",
        "タイトル", "品名",
    ),
    Meaning.CLASSES: (
        "class", "classes", "classification", "subclass", "klasse", "klassen", "klassifikation",
        "warenklasse", "warenklassen", "classe", "classes de produits", "分類", "クラス",
        "意匠分類",
    ),
    Meaning.LOCARNO: (
        "locarno", "locarno class", "locarno classes", "locarno classification", "loc",
        "loc class", "loc classification", "locarno code", "international class",
        "international classification", "locarnoklasse", "locarno klasse", "locarnoklassen",
        "locarno klassifikation", "locarnoklassifikation", "classe locarno", "classe de locarno",
        "classes locarno", "classification de locarno", "classification locarno", "ロカルノ",
        "ロカルノ分類", "ロカルノ国際分類", "国際分類", "国際意匠分類",
    ),
    Meaning.US_CLASS: (
        "us class", "us classes", "us classification", "uspc", "us cl", "d class", "usclass",
        "national class", "national classification", "us klasse", "us klassifikation",
        "classe us", "classe américaine", "米国分類", "米国意匠分類",
    ),
    Meaning.FILED: (
        "filed", "filing date", "date filed", "date of filing", "application date",
        "date of application", "filing", "anmeldetag", "anmeldedatum", "tag der anmeldung",
        "angemeldet", "hinterlegungstag", "date de dépôt", "date du dépôt", "date de la demande",
        "dépôt", "déposé", "出願日", "出願年月日",
    ),
    Meaning.PRIORITY: (
        "priority", "priority date", "date of priority", "priorität", "prioritätstag",
        "prioritätsdatum", "priorité", "date de priorité", "優先日", "優先権主張日", "優先権日",
    ),
    Meaning.GRANTED: (
        "granted", "grant date", "date of grant", "date granted", "issued", "issue date",
        "date of issue", "registration date", "date of registration", "registered",
        "publication date", "date of publication", "published", "date", "eintragungstag",
        "eintragungsdatum", "tag der eintragung", "erteilungstag", "erteilungsdatum", "erteilt",
        "veröffentlichungstag", "veröffentlichungsdatum", "registrierungsdatum",
        "bekanntmachungstag", "datum", "date d enregistrement", "date de délivrance", "délivré",
        "date de publication", "登録日", "登録年月日", "発行日", "公報発行日", "公開日", "日付",
    ),
    Meaning.APPLICANT: (
        "applicant", "applicants", "applicant name", "owner", "owners", "owner name",
        "ownername", "proprietor", "holder", "holder name", "assignee", "registrant",
        "right holder", "rightholder", "anmelder", "anmeldername", "inhaber", "inhabername",
        "schutzrechtsinhaber", "rechtsinhaber", "demandeur", "déposant", "titulaire",
        "nom du titulaire", "propriétaire", "出願人", "出願人名", "権利者", "意匠権者", "名義人",
        "所有者",
    ),
    Meaning.VIEW: (
        "view", "view name", "view type", "figure", "fig", "ansicht", "abbildung", "darstellung",
        "vue", "図", "図面", "図名", "図の種類", "ビュー",
    ),
}
# fmt: on
"""As they are compared: small letters, no marks. Earlier ones say it better than later ones."""
