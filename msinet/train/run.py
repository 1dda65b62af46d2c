"""The loop: epochs of steps, each followed by validation, best weights and a checkpoint."""

import contextlib
import dataclasses
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import keras
import numpy as np

from msinet import config as configuration
from msinet import data, images, losses, weights
from msinet.data import pipeline
from msinet.errors import ArgumentError, ConfigError, DataError
from msinet.train import checkpoint, history, optimizer, start

CONFIG_FILE = "config.toml"
BEST = f"best{weights.SUFFIX}"
LOADERS = 2  # batches prepared at the same time; more only compete with the step for the cores


@dataclasses.dataclass(frozen=True)
class Talk:
    """What a run tells a person; silent by default.

    Attributes:
        say: Takes one sentence.
        progress: Takes batches, their number and a title; gives the batches on.
    """

    say: Callable[[str], None] = lambda sentence: None
    progress: Callable[[Iterable, int, str], Iterable] = lambda batches, total, title: batches


def run(config, *, results, restart=False, talk=None):
    """Trains a network, or goes on with a run that was stopped.

    Args:
        config: A `Config`.
        results: Folder of all runs; this one's is `results/<name of its sets>`.
        restart: Start anew even if there is a checkpoint.
        talk: A `Talk`.

    Returns:
        The path of the best weights.

    Raises:
        ConfigError: The folder holds a run with other settings.
        DataError: A data set or a checkpoint cannot be used, or the disk is full.
        WeightsError: The start weights cannot be used.
    """
    talk = talk or Talk()
    config = start.choose(config, Path(results))
    folder = Path(results) / run_name(config)
    latest = folder / checkpoint.FILE
    if restart:
        latest.unlink(missing_ok=True)
    resumes = latest.is_file()
    if resumes:
        _refuse_other_settings(config, folder)
    _prepare_backend(config.train)
    training, validation = open_parts(config)
    network, encoder_layers, origin, seen = start.build(config)
    session = Session(config, network, encoder_layers, training, validation)
    if resumes:
        meta = checkpoint.restore(latest, network, session.optimizer)
        talk.say(f"going on after epoch {meta['epoch']} of {config.train.epochs}: {latest}")
    else:
        meta = {"epoch": 0, "best": None, "rows": []}
        talk.say(f"starting from {origin}")
        folder.mkdir(parents=True, exist_ok=True)
        images.write_bytes(folder / CONFIG_FILE, configuration.to_toml(config).encode())
    entry = _entry(config, training, seen)
    for epoch in range(meta["epoch"] + 1, config.train.epochs + 1):
        meta = session.epoch(epoch, meta, talk)
        row = meta["rows"][-1]
        if row["best"]:
            with session.averaged():
                weights.save(network, folder / BEST, entry)
        # After the best weights: stopped in between, the epoch is done again and finds the
        # same best, whereas the other order could lose it.
        checkpoint.save(latest, network, session.optimizer, meta)
        history.write(folder, meta["rows"])
        talk.say(_summary(row, config.train.epochs))
    history.write(folder, meta["rows"])
    return folder / BEST


def run_name(config):
    """The name of a run's folder: its own, or its data sets joined."""
    if config.name:
        return config.name
    names = [
        Path(chosen.path).name.removesuffix(".zip") if chosen.name == "folder" else chosen.name
        for chosen in config.data.sets
    ]
    return "+".join(dict.fromkeys(names))


def open_parts(config):
    """Opens the sets of a run.

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
        }
        part = data.open_part(chosen.name, path, chosen.part, **options)
        if not len(part):
            raise DataError("no picture to train on", where=path, fix="choose another part")
        training.append(part)
        if chosen.validation_part:
            validation.append(data.open_part(chosen.name, path, chosen.validation_part, **options))
    return training, [part for part in validation if len(part)]


class Session:
    """A network in training, with its optimizer and its data.

    Args:
        config: A `Config`.
        network: A `keras.Model`.
        encoder_layers: Names of the layers that learn at `train.encoder_rate`.
        training: `Part`s to learn from.
        validation: `Part`s to measure on, perhaps none.
    """

    def __init__(self, config, network, encoder_layers, training, validation):
        self.config, self.network = config, network
        self.training, self.validation = training, validation
        settings = config.train
        steps = sum(len(self.plan(epoch)) for epoch in range(1, settings.epochs + 1))
        self.optimizer = optimizer.build(
            settings, steps, network.trainable_variables, encoder_layers
        )
        network.compile(
            optimizer=self.optimizer, loss=self._loss(), jit_compile=settings.jit
        )

    def plan(self, epoch):
        """The batches of an epoch."""
        return pipeline.plan_training(
            self.training,
            [chosen.repeat for chosen in self.config.data.sets],
            sizes_hw=self.config.data.sizes_hw,
            rule=self.config.data.rule,
            batch_size=self.config.train.batch_size,
            seed=self.config.train.seed,
            epoch=epoch,
        )

    def epoch(self, epoch, meta, talk):
        """Trains for one epoch and measures; gives the new `meta`."""
        began = time.monotonic()
        plan = self.plan(epoch)
        title = f"epoch {epoch}/{self.config.train.epochs}"
        loss = self._train(talk.progress(self._batches(plan, epoch), len(plan), title))
        row = {"epoch": epoch, "learning_rate": float(self.optimizer.learning_rate), "loss": loss}
        if self.validation:
            with self.averaged():
                row |= self._validate(talk)
        score = row.get("validation_loss")  # without one, the newest weights are the best
        row["best"] = None in (score, meta["best"]) or score <= meta["best"]
        row["seconds"] = round(time.monotonic() - began, 1)
        best = score if row["best"] else meta["best"]
        return {"epoch": epoch, "best": best, "rows": [*meta["rows"], row]}

    @contextlib.contextmanager
    def averaged(self):
        """Within, the network holds the moving average of its weights, if there is one."""
        if not self.optimizer.use_ema:
            yield
            return
        variables = self.network.trainable_variables
        kept = [keras.ops.convert_to_numpy(variable) for variable in variables]
        self.optimizer.finalize_variable_values(variables)
        try:
            yield
        finally:
            for variable, value in zip(variables, kept, strict=True):
                variable.assign(value)

    def _loss(self):
        if self.config.train.loss == "kld_original":
            return losses.kld_original
        return lambda true, predicted: losses.kld_cc(
            true, predicted, cc_weight=self.config.train.cc_weight
        )

    def _batches(self, plan, epoch=None):
        """Prepares the batches of a plan; changed at random if an epoch is given."""
        changes = {}
        if epoch is not None:
            changes = {"seed": self.config.train.seed, "epoch": epoch,
                       "settings": self.config.augment}  # fmt: skip
        return pipeline.batches(
            self.training if epoch is not None else self.validation,
            plan,
            rule=self.config.data.rule,
            cell=pipeline.CELL[self.network.output_kind],
            workers=LOADERS,
            **changes,
        )

    def _train(self, batches):
        values = []
        for number, (stimuli, targets) in enumerate(batches, start=1):
            self.network.reset_metrics()
            values.append(float(self.network.train_on_batch(stimuli, targets)))
            if not np.isfinite(values[-1]):
                raise DataError(
                    f"the loss is not a finite number any more, at step {number}",
                    where="train",
                    fix="go on from the last checkpoint with a smaller --learning-rate",
                )
        return float(np.mean(values))

    def _validate(self, talk):
        """Loss and correlation over the validation pictures, each picture counting once."""
        plan = pipeline.plan_validation(
            self.validation,
            size_hw=self.config.data.validation_size_hw,
            rule=self.config.data.rule,
            batch_size=self.config.train.batch_size,
        )
        loss_of, sums = self._loss(), np.zeros(2)
        for stimuli, targets in talk.progress(self._batches(plan), len(plan), "validation"):
            predicted = np.asarray(self.network.predict_on_batch(stimuli), np.float32)
            logarithm = predicted
            if self.network.output_kind == "map":
                logarithm = np.log(np.maximum(predicted, 1e-20))
            values = (loss_of(targets, predicted), losses.cc(targets, logarithm))
            sums += len(stimuli) * np.array([float(value) for value in values])
        loss, cc = sums / sum(len(batch.items) for batch in plan)
        return {"validation_loss": float(loss), "validation_cc": float(cc)}


def _prepare_backend(settings):
    """Seeds everything random; switches reduced precision and determinism on if asked for."""
    if settings.deterministic and keras.backend.backend() == "tensorflow":
        pipeline.make_deterministic()
    keras.utils.set_random_seed(settings.seed)
    keras.config.set_dtype_policy("mixed_bfloat16" if settings.mixed_precision else "float32")


def _entry(config, training, seen):
    """The register entry of the weights that the run makes."""
    return weights.Entry(
        name=config.name or f"msinet_{config.model.encoder}_{run_name(config)}",
        network=config.model.encoder,
        size_hw=config.data.validation_size_hw,
        preprocessing=config.data.rule,
        data=tuple([*seen, *(part.provenance() for part in training)]),
        licence="yours",
        recipe=CONFIG_FILE,
    )


def _refuse_other_settings(config, folder):
    """A run only goes on with the settings that it began with."""
    file = folder / CONFIG_FILE
    before = configuration.to_table(configuration.load(file))
    now = configuration.to_table(config)
    for section, values in now.items():
        if before[section] != values:
            raise ConfigError(
                f"run began with other settings in [{section}]",
                where=file,
                fix="use the same settings, another --results folder, or --restart",
            )


def _summary(row, epochs):
    """One line for a person."""
    parts = [f"epoch {row['epoch']}/{epochs}", f"loss {row['loss']:.4f}"]
    if row.get("validation_loss") is not None:
        parts.append(f"validation {row['validation_loss']:.4f} CC {row['validation_cc']:.4f}")
    parts.append(f"{row['seconds']:.0f} s")
    return "  ".join(parts) + ("  best so far" if row["best"] and "validation_loss" in row else "")
