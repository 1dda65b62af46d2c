"""The data sets of a run, opened, and what a person should know of them."""

from msinet import config as configuration
from msinet import data
from msinet.data import splits
from msinet.data.archives import existing
from msinet.data.download import announce
from msinet.errors import ArgumentError, DataError
from msinet.train import start


def open_parts(config, say=lambda sentence: None):
    """Opens the sets of a run.

    Args:
        config: A `Config`.
        say: Is told what a person should know about the sets.

    Returns:
        training: `Part`s, one per set.
        validation: `Part`s, none for sets without.

    Raises:
        ArgumentError: No data set is named.
        DataError: A set cannot be used, or nothing is left to train on.
    """
    training, validation = [], []
    if not config.data.sets:
        raise ArgumentError(
            "no data set is named", where="train", fix="name one with -d, or in a --config file"
        )
    for chosen in config.data.sets:
        path = configuration.expand(chosen.path, where=f"data.sets {chosen.name}") or None
        options = {
            "sigma_px": chosen.sigma_px or None,
            "sigma_fraction": chosen.sigma_fraction or None,
            "pixels_per_degree": chosen.pixels_per_degree or None,
            "skip_first": chosen.skip_first,
            "validation_share": chosen.validation_share,
            "fold": splits.parse_fold(chosen.fold) if chosen.fold else None,
            "conditions": chosen.conditions or None,
            "progress": _say_once(say, f"preparing {chosen.name}, only this first time"),
            "fetching": announce(say),
        }
        part = data.open_part(chosen.name, path, chosen.part, **options)
        if not len(part):
            raise DataError("no picture to train on", where=path, fix="choose another part")
        training.append(part)
        for note in part.notes:
            say(f"{part.name}: {note}")
        _say_unread(config, part, say)
        if chosen.validation_part:
            validation.append(data.open_part(chosen.name, path, chosen.validation_part, **options))
    return training, [part for part in validation if len(part)]


def refuse_missing(config):
    """Refuses a path at which nothing lies.

    Raises:
        DataError: There is one.
    """
    for chosen in config.data.sets:
        path = configuration.expand(chosen.path, where=f"data.sets {chosen.name}")
        if path:
            existing(path)


def _say_unread(config, part, say):
    """Tells of texts that decided where people looked and that the network does not read."""
    told = sum(bool(text.strip()) for text in part.texts)
    if told and config.model.encoder != start.TEXT:
        say(
            f"{part.name}: before {told} of its {len(part)} items people had read a text, which "
            f"{config.model.encoder} does not read; `conditions` of the set chooses items"
        )


def _say_once(say, sentence):
    """A callback for something that is done many times, of which one word is enough."""
    waiting = [sentence]

    def called(done):
        if waiting:
            say(waiting.pop())

    return called
