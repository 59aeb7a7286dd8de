"""Which designs are of the kind that a sketch's category names: "chair" is any armchair or stool.

Categories are those of the Quick, Draw! sketches (Google, CC BY 4.0). A title names an article by
its head: the last word before what it is for, of or with. "Bottle with overcap" is a bottle,
"Bottle cap" is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

ALSO = {
    "airplane": ("aircraft", "aeroplane"),
    "backpack": ("rucksack",),
    "bathtub": ("tub",),
    "bowtie": ("bow tie",),
    "camera": ("camcorder",),
    "car": ("automobile", "vehicle", "motor vehicle", "sedan"),
    "cell phone": ("mobile phone", "phone", "cellular phone", "handset", "communicator"),
    "chair": ("armchair", "stool", "seat"),
    "chandelier": ("pendant",),
    "clock": ("timer", "timepiece"),
    "coffee cup": ("cup", "mug"),
    "computer": ("personal computer",),
    "cooler": ("cooler",),
    "couch": ("sofa", "settee", "loveseat"),
    "cup": ("cup", "mug", "tumbler", "drinking vessel"),
    "dresser": ("cabinet", "chest", "vanity"),
    "dumbbell": ("barbell",),
    "envelope": ("mailer",),
    "eyeglasses": ("eyeglass", "sunglass", "sunglasses", "eyewear", "glasses", "spectacles"),
    "fan": ("ceiling fan",),
    "faucet": ("tap",),
    "flashlight": ("torch",),
    "flip flops": ("sandal", "slipper"),
    "floor lamp": ("lamp", "luminaire"),
    "golf club": ("golf club head", "club head", "putter", "golf putter head"),
    "hat": ("cap", "visor"),
    "headphones": ("headphone", "earphone", "headset"),
    "house plant": ("planter",),
    "keyboard": ("keyboard",),
    "ladder": ("step ladder", "step stool"),
    "laptop": ("notebook computer", "laptop computer", "portable computer"),
    "light bulb": ("bulb", "lamp bulb", "lamp"),
    "marker": ("pen",),
    "microwave": ("microwave oven",),
    "motorbike": ("motorcycle", "scooter"),
    "mouse": ("computer mouse",),
    "mug": ("cup", "mug", "coffee mug"),
    "oven": ("stove", "barbeque oven"),
    "paintbrush": ("brush",),
    "pants": ("trousers", "shorts"),
    "pencil": ("pen", "ballpoint pen"),
    "picture frame": ("frame", "photo frame"),
    "power outlet": ("socket", "receptacle", "outlet"),
    "purse": ("handbag", "bag"),
    "remote control": ("remote controller", "remote control transmitter", "remote"),
    "rifle": ("gun", "firearm"),
    "saw": ("handsaw", "saw"),
    "shoe": ("footwear", "sneaker", "boot"),
    "sink": ("basin", "washbasin", "lavatory"),
    "stereo": ("cd player", "audio player"),
    "stove": ("cooktop", "oven", "range"),
    "suitcase": ("luggage", "trolley case"),
    "t-shirt": ("shirt", "jersey"),
    "telephone": ("phone", "handset", "video telephone"),
    "television": ("television set", "television receiver", "tv", "projection television"),
    "toothbrush": ("electric toothbrush",),
    "umbrella": ("parasol",),
    "van": ("minivan",),
    "vase": ("vase",),
    "washing machine": ("washer", "laundry machine"),
    "wheel": ("vehicle wheel", "wheel rim", "rim"),
    "wine bottle": ("bottle", "perfume bottle"),
    "wine glass": ("glass", "goblet", "stemware"),
    "wristwatch": ("watch", "wrist watch"),
}
"""Other names in titles of what a category names."""

IN_CLASS = {
    "camera": "D16",
    "chair": "D6",
    "cooler": "D7",
    "cup": "D7",
    "coffee cup": "D7",
    "eyeglasses": "D16",
    "floor lamp": "D26",
    "hat": "D2",
    "headphones": "D14",
    "helmet": "D29",
    "light bulb": "D26",
    "mug": "D7",
    "picture frame": "D6",
    "purse": "D3",
    "rifle": "D22",
    "shoe": "D2",
    "wheel": "D12",
    "wine bottle": "D9",
    "wine glass": "D7",
}
"""The main class of categories whose names in titles are also those of other articles."""

NO_ARTICLES = frozenset(
    {"arm", "door", "ear", "eye", "face", "finger", "foot", "hand", "leg", "toe"}
)
"""Categories that are parts where they stand in titles."""

_AFTER_HEAD = re.compile(
    r"\b(?:for|with|of|having|in|on|including|comprising|used|used as|to|that|which|from)\b|[,(;:/]"
)
_PARTS = ("portion of", "part of", "set of", "pair of", "surface configuration of")


def head(title: str) -> str:
    """The name of the article in a title, in small letters and the singular: "bottle"."""
    plain = re.sub(r"[^a-z0-9\-,(;:/ ]", " ", title.casefold().replace("'s", ""))
    for part in _PARTS:
        plain = plain.removeprefix(part)
    found = _AFTER_HEAD.split(plain.strip())
    words = re.findall(r"[a-z0-9\-]+", found[0] if found else "")
    return " ".join([*words[:-1], _singular(words[-1])]) if words else ""


def is_of(title: str, category: str) -> bool:
    """Whether a title names an article of a category."""
    article = head(title)
    names = (category, *ALSO.get(category, ()))
    return bool(article) and any(
        article == name or article.endswith(" " + name) for name in map(_singular, names)
    )


def kinds(
    categories: Sequence[str], titles: Sequence[str], classes: Sequence[str], least: int = 2
) -> dict[str, list[int]]:
    """Categories with at least so many designs of their kind, and which these are.

    titles, classes: of N designs, "" where they are not known; classes as "D6-366" or "D6/366".
    """
    mains = [name.replace("-", "/").partition("/")[0] for name in classes]
    found = {
        category: [
            place
            for place, (title, main) in enumerate(zip(titles, mains, strict=True))
            if is_of(title, category) and IN_CLASS.get(category, main) == main
        ]
        for category in categories
        if category not in NO_ARTICLES
    }
    return {category: places for category, places in found.items() if len(places) >= least}


def _singular(word: str) -> str:
    if word.endswith("ss") or len(word) < 4:
        return word
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word.removesuffix("s")
