"""What things are called: the words of titles, of icons' names, of what people were asked to draw.

Words are the bridge between hands. A person's sketch of a "couch", an icon "mdi:sofa" and a patent
titled "Sofa with folding back" share a word once plural and synonym are taken away.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

Concepts = dict[str, float]
"""Words and how much each says what a thing is: 1 for its name, less for what is said beside."""

BESIDE = 0.5
"""Weight of a word before the name: "ceiling" of a ceiling fan."""

AFTER = 0.25
"""Weight of a word of what the thing is for, of or with."""

_SAID_FIRST = (
    "portion of",
    "portions of",
    "part of",
    "set of",
    "pair of",
    "combined",
    "front face of",
    "exterior surface of",
    "surface configuration of",
)
"""What titles begin with that is no name of the thing."""

_AFTER_NAME = frozenset(
    {"with", "for", "of", "having", "in", "on", "to", "from", "by", "at", "without", "that"}
    | {"which", "including", "containing", "comprising"}
)

_SAY_NOTHING = """
a add alt and animated apparatus are article assembly black bold capable check circle color
combination combined component dark design device down duotone edit element fill filled five
four ii iii improved is item its large left least line logo member mini minus multi new off one
ornamental or other out outline outlined part particular particularly plus portion portions
product regular remove right round rounded set sharp similar slash small solid structure
suitable system the therefor thereof thereon thin three two twotone type ultra unit up use used
variant white
"""

_ALSO_CALLED = """
airplane: aeroplane aircraft jet plane
bag: backpack handbag purse tote
bathtub: bath tub
bicycle: bike cycle
bin: garbage trash
boat: canoe kayak sailboat ship skiff speedboat vessel yacht
bottle: flask thermos vial
box: carton crate
bucket: pail
bulb: lightbulb
cabinet: cupboard drawer dresser locker wardrobe
can: canister tin
car: auto automobile automotive sedan suv vehicle
cat: kitten kitty
chair: armchair
clip: paperclip
computer: desktop pc
cup: drinkware goblet mug teacup tumbler
diaper: nappy
dog: puppy
fork: cutlery utensil
gamepad: controller joystick
gear: cog cogwheel settings
glass: glassware wineglass
glasses: eyeglass eyewear goggle spectacle sunglass
grill: barbecue barbeque bbq
hat: beanie cap headwear
headphones: earbud earphone headphone headset
house: cabin home hut
jacket: coat hoodie
lamp: chandelier lantern led light lighting luminaire sconce streetlight
laptop: notebook
lolly: lollipop popsicle
motorbike: motorcycle scooter
phone: cellphone cellular smartphone telephone
pillow: cushion
racket: paddle racquet
refrigerator: fridge
scissors: shear
shelf: bookcase bookshelf shelving
shirt: blouse jersey jumper pullover sweater tshirt
shoe: boot footwear loafer sandal slipper sneaker
sink: basin washbasin
socket: outlet receptacle
sofa: couch loveseat settee
speaker: loudspeaker
stove: cooker hob
suitcase: briefcase luggage
tap: faucet spigot
television: monitor telly tv
tire: tyre
toilet: closet commode lavatory
trousers: pant
truck: lorry pickup
watch: smartwatch timepiece wristwatch
wrench: spanner
"""

_NOT_PLURAL = """
binoculars bus cactus canvas chess compass cross dress drums gas glass glasses grapes grass
headphones lens matches mattress octopus peas pliers press scissors shorts stairs tennis
trousers walrus
"""

_SILENT = frozenset(_SAY_NOTHING.split())
_SINGULAR = frozenset(_NOT_PLURAL.split())
_CALLED = {
    other: name
    for name, _, others in (line.partition(": ") for line in _ALSO_CALLED.strip().splitlines())
    for other in others.split()
}


def concepts(text: str) -> Concepts:
    """The words of a title or a name, singular and without synonyms: "Pair of couches" is a sofa.

    The last word before "for", "of", "with" and the like is the thing's name.
    """
    words = re.findall(r"[a-z]+", text.lower().replace("t-shirt", "tshirt").replace("_", " "))
    for said in (said.split() for said in _SAID_FIRST):
        if words[: len(said)] == said:
            words = words[len(said) :]
    after = next((at for at, word in enumerate(words) if word in _AFTER_NAME), len(words))
    named, others = _telling(words[:after]), _telling(words[after:])
    found: Concepts = dict.fromkeys(others, AFTER)
    found.update(dict.fromkeys(named, BESIDE))
    if named:
        found[named[-1]] = 1.0
    return found


def _telling(words: Iterable[str]) -> list[str]:
    """Those that say something, each as it is called here."""
    return [
        called(word)
        for word in words
        if len(word) > 2 and word not in _SILENT and word not in _AFTER_NAME
    ]


def called(word: str) -> str:
    """The word that stands for a word and its synonyms and plural: "sofa" for "couches"."""
    word = _CALLED.get(word, word)
    one = _singular(word)
    return _CALLED.get(one, one)


def _singular(word: str) -> str:
    if word in _SINGULAR or len(word) < 4 or not word.endswith("s"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return word if word.endswith(("ss", "us", "is")) else word[:-1]


def vocabulary(named: Sequence[Mapping[str, float]], least: float) -> tuple[str, ...]:
    """Words that name at least so many of some things, sorted."""
    count = Counter(word for one in named for word in one)
    return tuple(sorted(word for word, often in count.items() if often >= least))
