"""The names that columns of lists and exports have, in the languages of the large offices.

They are English, German, French, Japanese, Korean and Chinese.
"""

from __future__ import annotations

from patentviewer.model.columns import Meaning

# fmt: off
NAMES: dict[Meaning, tuple[str, ...]] = {
    Meaning.FILE: (
        "file", "filename", "file name", "image", "image file", "image name", "picture", "drawing",
        "path", "filepath", "file path", "pdf", "datei", "dateiname", "bild", "bilddatei",
        "bildname", "zeichnung", "pfad", "dateipfad", "fichier", "nom de fichier", "nom du fichier",
        "fichier image", "chemin", "dessin", "ファイル", "ファイル名", "画像", "画像ファイル",
        "画像ファイル名", "図面ファイル", "パス", "파일", "파일명", "파일 이름", "이미지",
        "이미지 파일", "이미지 파일명", "도면 파일", "도면파일", "경로", "文件", "文件名",
        "文件名称", "图片", "图片文件", "图片名称", "图像", "图像文件", "附图文件", "路径",
    ),
    Meaning.NUMBER: (
        "number", "no", "nr", "document", "doc", "document number", "document no", "doc number",
        "doc no", "design", "design number", "design no", "patent", "patent number", "patent no",
        "publication number", "publication no", "registration number", "registration no", "reg no",
        "registered design number", "registered number", "grant number", "dn", "nummer", "dokument",
        "dokumentnummer", "designnummer", "registernummer", "eintragungsnummer", "registriernummer",
        "veröffentlichungsnummer", "patentnummer", "musternummer", "geschmacksmusternummer",
        "numéro", "no document", "numéro de document", "numéro du dessin", "numéro de dessin",
        "numéro du modèle", "numéro de modèle", "numéro d enregistrement", "no d enregistrement",
        "n d enregistrement", "numéro de publication", "numéro de brevet", "番号", "文献番号",
        "登録番号", "意匠登録番号", "意匠番号", "公報番号", "公開番号", "特許番号", "번호",
        "문헌번호", "등록번호", "디자인등록번호", "디자인 등록번호", "디자인번호", "공보번호",
        "공개번호", "등록공보번호", "号码", "编号", "专利号", "公告号", "授权公告号", "公开号",
        "公开 公告 号", "公开公告号", "注册号", "登记号", "文献号", "外观设计专利号",
    ),
    Meaning.COUNTRY: (
        "country", "country code", "office", "designoffice", "design office", "authority",
        "territory", "cc", "land", "ländercode", "amt", "behörde", "pays", "code pays", "bureau",
        "国", "国コード", "発行国", "官庁", "庁", "국가", "국가코드", "국가 코드", "발행국", "관청",
        "특허청", "국가 관청", "国家", "国家代码", "国别", "国别代码", "公开国", "公开国别",
        "专利局", "局",
    ),
    Meaning.TITLE: (
        "title", "name", "design name", "design title", "title of design", "invention title",
        "article", "article name", "product", "product name", "product indication", "indication",
        "indication of product", "indication of products", "indication of the product",
        "verbal element", "designation", "titel", "bezeichnung", "benennung", "erzeugnis",
        "erzeugnisangabe", "produkt", "produktangabe", "gegenstand", "titre", "intitulé", "produit",
        "désignation", "indication du produit", "indication des produits", "dénomination", "nom",
        "物品", "意匠に係る物品", "物品名", "名称", "意匠の名称", "タイトル", "品名", "명칭",
        "물품", "물품명", "물품명칭", "물품의 명칭", "물품류", "디자인의 대상이 되는 물품",
        "디자인 대상 물품", "디자인의 명칭", "디자인명칭", "제목", "标题", "产品名称",
        "外观设计名称", "使用外观设计的产品名称", "使用该外观设计的产品名称", "专利名称",
        "发明名称",
    ),
    Meaning.CLASSES: (
        "class", "classes", "classification", "subclass", "klasse", "klassen", "klassifikation",
        "warenklasse", "warenklassen", "classe", "classes de produits", "分類", "クラス",
        "意匠分類", "분류", "클래스", "분류코드", "디자인분류", "디자인 분류", "한국분류",
        "한국 디자인분류", "类别", "分类", "分类号", "类", "外观设计分类", "外观设计分类号",
    ),
    Meaning.LOCARNO: (
        "locarno", "locarno class", "locarno classes", "locarno classification", "loc", "loc class",
        "loc classification", "locarno code", "international class", "international classification",
        "locarnoklasse", "locarno klasse", "locarnoklassen", "locarno klassifikation",
        "locarnoklassifikation", "classe locarno", "classe de locarno", "classes locarno",
        "classification de locarno", "classification locarno", "ロカルノ", "ロカルノ分類",
        "ロカルノ国際分類", "国際分類", "国際意匠分類", "로카르노", "로카르노분류", "로카르노 분류",
        "국제분류", "국제 분류", "국제디자인분류", "로카르노 국제분류", "洛迦诺", "洛迦诺分类",
        "洛迦诺分类号", "国际分类", "国际分类号", "loc 分类号",
    ),
    Meaning.US_CLASS: (
        "us class", "us classes", "us classification", "uspc", "us cl", "d class", "usclass",
        "national class", "national classification", "us klasse", "us klassifikation", "classe us",
        "classe américaine", "米国分類", "米国意匠分類", "미국분류", "미국 분류", "미국디자인분류",
        "美国分类", "美国分类号", "美国外观设计分类", "美国外观设计分类号",
    ),
    Meaning.FILED: (
        "filed", "filing date", "date filed", "date of filing", "application date",
        "date of application", "filing", "anmeldetag", "anmeldedatum", "tag der anmeldung",
        "angemeldet", "hinterlegungstag", "date de dépôt", "date du dépôt", "date de la demande",
        "dépôt", "déposé", "出願日", "出願年月日", "출원일", "출원일자", "출원 일자", "출원연월일",
        "申请日", "申请日期", "申请时间",
    ),
    Meaning.PRIORITY: (
        "priority", "priority date", "date of priority", "priorität", "prioritätstag",
        "prioritätsdatum", "priorité", "date de priorité", "優先日", "優先権主張日", "優先権日",
        "우선일", "우선권일", "우선권주장일", "우선권 주장일", "우선권일자", "优先权日",
        "优先权日期", "优先权",
    ),
    Meaning.GRANTED: (
        "granted", "grant date", "date of grant", "date granted", "issued", "issue date",
        "date of issue", "registration date", "date of registration", "registered",
        "publication date", "date of publication", "published", "date", "eintragungstag",
        "eintragungsdatum", "tag der eintragung", "erteilungstag", "erteilungsdatum", "erteilt",
        "veröffentlichungstag", "veröffentlichungsdatum", "registrierungsdatum",
        "bekanntmachungstag", "datum", "date d enregistrement", "date de délivrance", "délivré",
        "date de publication", "登録日", "登録年月日", "発行日", "公報発行日", "公開日", "日付",
        "등록일", "등록일자", "등록 일자", "등록연월일", "공고일", "공고일자", "등록공고일",
        "공개일", "공개일자", "발행일", "날짜", "일자", "授权日", "授权公告日", "授权日期",
        "注册日", "登记日", "公告日", "公告日期", "公开 公告 日", "公开公告日", "公开日",
        "公开日期", "日期",
    ),
    Meaning.APPLICANT: (
        "applicant", "applicants", "applicant name", "owner", "owners", "owner name", "ownername",
        "proprietor", "holder", "holder name", "assignee", "registrant", "right holder",
        "rightholder", "anmelder", "anmeldername", "inhaber", "inhabername", "schutzrechtsinhaber",
        "rechtsinhaber", "demandeur", "déposant", "titulaire", "nom du titulaire", "propriétaire",
        "出願人", "出願人名", "権利者", "意匠権者", "名義人", "所有者", "출원인", "출원인명",
        "출원인 이름", "권리자", "등록권리자", "디자인권자", "최종권리자", "소유자", "申请人",
        "申请 专利权 人", "申请人名称", "专利权人", "权利人", "当前权利人", "所有人", "注册人",
    ),
    Meaning.VIEW: (
        "view", "view name", "view type", "figure", "fig", "ansicht", "abbildung", "darstellung",
        "vue", "図", "図面", "図名", "図の種類", "ビュー", "뷰", "도면", "도", "도면 종류",
        "도면의 종류", "도면명", "도면 이름", "视图", "视图名称", "附图", "图", "图名", "图的名称",
        "图片类型",
    ),
}
# fmt: on
"""As they are compared: small letters, no marks. Earlier ones say it better than later ones."""
