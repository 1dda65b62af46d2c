"""What a training run is: frozen dataclasses with their defaults."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class ModelConfig:
    """Which network, and what it starts from."""

    encoder: str = "mobilenet_v2"  # or another of `models.ENCODERS`
    # Start of the encoder: "imagenet" (Keras' download), "none", or a file; or `weights`, the
    # name or file of a whole network. Both "": see `train.start`.
    encoder_weights: str = ""
    weights: str = ""
    dropout: float = 0.1  # share of ASPP channels dropped (not in vgg16)


@dataclass(frozen=True)
class SetConfig:
    """One data set of a run."""

    name: str = ""  # a key of msinet.data.SETS
    path: str = ""  # archive or folder; environment variables are replaced; "" downloads
    part: str = "train"  # "train", "all", or a slice of the split order: "train[:400]"
    validation_part: str = "validation"  # "" for none
    # "0/5" trains on the other four of five folds and validates on the first; "0/unisal" takes a
    # published rule. Of each set of its own, as some may train whole beside one that is folded.
    fold: str = ""
    repeat: int = 1  # how often each picture comes in one epoch
    sigma_px: float = 0.0  # blur of maps made from fixations; 0 takes the set's own
    sigma_fraction: float = 0.0  # the same as a share of the width
    pixels_per_degree: float = 0.0  # the same as one degree of visual angle
    skip_first: bool = False  # leave out each observer's first fixation
    validation_share: float = 0.2  # of a `folder` without sub-folders for its parts
    conditions: tuple[str, ...] = ()  # only items of these, of a set that has texts; () for all


@dataclass(frozen=True)
class DataConfig:
    """The pictures and how they reach the network."""

    sets: tuple[SetConfig, ...] = ()
    sizes_hw: tuple[tuple[int, int], ...] = ((384, 512),)  # one is drawn for each batch
    validation_size_hw: tuple[int, int] = (384, 512)
    rule: str = "aspect"  # the letterbox rule: "aspect" or "original"


@dataclass(frozen=True)
class AugmentConfig:
    """Random changes of a training picture; all off gives the pictures as they are."""

    mirror: float = 0.5  # probability
    crop: float = 0.7  # probability
    crop_side: float = 0.72  # smallest side of a crop, as a share of the picture's
    stretch: float = 0.06  # largest change of the aspect, as a logarithm
    brightness: float = 0.2  # largest relative change
    contrast: float = 0.25
    saturation: float = 0.4
    tint: float = 0.08
    grey: float = 0.05  # probability of a colourless picture


@dataclass(frozen=True)
class TrainConfig:
    """The optimisation."""

    epochs: int = 12
    batch_size: int = 8
    learning_rate: float = 1e-3
    encoder_rate: float = 0.15  # the pre-trained encoder's share of the learning rate
    # Beginnings of the names of the layers that learn, as ["decoder", "logits"]; () for all.
    layers: tuple[str, ...] = ()
    schedule: str = "cosine"  # or "constant"
    warmup_steps: int = 300
    weight_decay: float = 0.01
    clip_norm: float = 2.0  # of the whole gradient; 0 for none
    adam_epsilon: float = 1e-7
    average: float = 0.998  # momentum of the weights' moving average; 0 for none
    loss: str = "kld_cc"  # or "kld_original", or "weighted", see `LossConfig`
    cc_weight: float = 0.7
    # Names or files of trained networks to learn from beside the people; see train.distillation.
    teachers: tuple[str, ...] = ()
    teacher_size_hw: tuple[int, int] = (384, 512)  # teachers see no batch smaller than that
    teacher_share: float = 0.7  # of the target; the rest is what people looked at
    teacher_hints: float = 1.0  # weight of the likeness to the first teacher's deep features
    seed: int = 1
    mixed_precision: bool = False  # bfloat16 activations, float32 weights
    jit: bool = False
    deterministic: bool = False  # bit-equal runs on one machine, slower
    stages: "tuple[StageConfig, ...]" = ()  # what comes after these epochs

    @property
    def all_epochs(self) -> int:
        """Epochs of the run, all stages together."""
        return self.epochs + sum(stage.epochs for stage in self.stages)


@dataclass(frozen=True)
class StageConfig:
    """A further stage of a run, begun from the average of the weights with a new optimizer.

    What a file leaves out is as in the run's own `train` and `augment`; `epochs` excepted.
    """

    epochs: int = 1
    learning_rate: float = TrainConfig.learning_rate
    encoder_rate: float = TrainConfig.encoder_rate
    layers: tuple[str, ...] = TrainConfig.layers
    schedule: str = TrainConfig.schedule
    warmup_steps: int = TrainConfig.warmup_steps
    weight_decay: float = TrainConfig.weight_decay
    average: float = TrainConfig.average
    augment: AugmentConfig = field(default_factory=AugmentConfig)


@dataclass(frozen=True)
class TextConfig:
    """How words reach the image, with `model.encoder = "mobilenet_v2_text"`."""

    encoder: str = "minilm"  # what `msinet.text.load_text_encoder` takes
    # Ways in, joined with "+": encoder, film, grounding, sentence, token; on one level of the
    # encoders as "sentence@things", on each as "sentence@each".
    fusion: str = "grounding+sentence+token"
    filters: int = 96  # channels of the head
    heads: int = 6
    dropout: float = 0.4  # share of the head's channels dropped
    # Classifier of the second encoder, a file as for `encoder_weights`, with the names of its
    # classes, one per line; "" takes both from the weights that ship.
    classes: str = ""
    class_names: str = ""
    # The image branch learns first, from items without text; then it is frozen for the head.
    image_epochs: int = 3
    image_rate: float = 4e-4  # learning rate of these epochs
    word_dropout: float = 0.1  # share of words hidden while training
    copies: int = 4  # of each picture, cropped at random, that the head learns from
    copy_side: float = 0.75  # smallest side of such a crop, as a share of the picture's


@dataclass(frozen=True)
class LossConfig:
    """Weights of the terms of `train.loss = "weighted"`; 0 leaves a term out."""

    kld: float = 1.0
    cc: float = 1.0
    nss: float = 0.3
    sim: float = 0.0
    mse: float = 0.0
    rivals: float = 0.3  # contrast of the maps of one picture
    matching: float = 0.0  # contrast of image and text vectors


@dataclass(frozen=True)
class Config:
    """A training run, complete."""

    name: str = ""  # of the weights that come out; "" makes one of network and data
    model: ModelConfig = field(default_factory=ModelConfig)
    data: DataConfig = field(default_factory=DataConfig)
    augment: AugmentConfig = field(default_factory=AugmentConfig)
    train: TrainConfig = field(default_factory=TrainConfig)
    text: TextConfig = field(default_factory=TextConfig)
    loss: LossConfig = field(default_factory=LossConfig)

    def stages(self) -> Iterator[tuple[TrainConfig, AugmentConfig]]:
        """Yields the stages of the run in turn: `TrainConfig` and `AugmentConfig` of each."""
        yield self.train, self.augment
        for stage in self.train.stages:
            own = {key: value for key, value in vars(stage).items() if key != "augment"}
            yield replace(self.train, **own), stage.augment


# The original code's settings (FACTS of the paper's repository, config.py), for the vgg16
# encoder. `adam_epsilon` is TensorFlow 1's default, `average` and `clip_norm` do not exist there.
PAPER = {
    "data": {"sizes_hw": [[240, 320]], "validation_size_hw": [240, 320], "rule": "original"},
    "augment": {"mirror": 0.0, "crop": 0.0, "stretch": 0.0, "brightness": 0.0, "contrast": 0.0,
                "saturation": 0.0, "tint": 0.0, "grey": 0.0},
    "train": {"epochs": 10, "batch_size": 1, "learning_rate": 1e-5, "encoder_rate": 1.0,
              "schedule": "constant", "warmup_steps": 0, "weight_decay": 0.0, "clip_norm": 0.0,
              "adam_epsilon": 1e-8, "average": 0.0, "loss": "kld_original"},
}  # fmt: skip

# For runs that start from whole weights: those have met crops enough, and their borders are as
# people see whole pictures.
FINE_TUNING = {"augment": {"crop": 0.0}}

# What the network with texts learns best with: SJTU-TIS is small, so crops are mild and the
# schedule is short.
TEXT = {
    "data": {"sizes_hw": [[480, 640]], "validation_size_hw": [480, 640]},
    "augment": {"crop": 0.5, "crop_side": 0.85, "stretch": 0.03},
    "train": {"epochs": 9, "learning_rate": 1e-3, "encoder_rate": 0.3, "warmup_steps": 20,
              "weight_decay": 0.02, "average": 0.98, "loss": "weighted"},
}  # fmt: skip
