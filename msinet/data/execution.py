"""How TensorFlow runs the steps of a training: threads, order of sums, traces."""

from msinet.errors import ArgumentError

SIDES = (None, None, None)
"""Pictures, height and width of a batch, none of them fixed."""


def make_deterministic(threads=2):
    """Makes TensorFlow's operations give the same bits in every run; call it first of all.

    Args:
        threads: Threads of one operation: sums are split among them, so the number counts.

    Raises:
        ArgumentError: TensorFlow runs already, with another number of threads.
    """
    import tensorflow as tf

    try:
        tf.config.threading.set_intra_op_parallelism_threads(threads)
        tf.config.threading.set_inter_op_parallelism_threads(1)
    except RuntimeError as error:
        raise ArgumentError(
            "TensorFlow has already begun, its threads are fixed",
            where="deterministic",
            fix="ask for it before anything else, in a process of its own",
        ) from error
    tf.config.experimental.enable_op_determinism()


def trace_for_any_size(network, targets=None):
    """Lets `train_on_batch` trace its step once, for batches of any number and size.

    Keras traces the first size that it meets for itself and a second time for all others. The
    two give other last bits, and a run that is taken up again meets another size first. Under
    another backend than TensorFlow nothing changes.

    Args:
        network: A compiled `keras.Model`; sides that its inputs leave open stay open.
        targets: Shapes of the targets, None for a side that is open, one or a dictionary; by
            default those of the outputs, with sides of any size.
    """
    import keras

    if keras.backend.backend() != "tensorflow":
        return
    import tensorflow as tf

    given = [tf.TensorSpec(each.shape) for each in network.inputs]
    if targets is None:
        learned = tf.nest.map_structure(
            lambda output: tf.TensorSpec((*SIDES, output.shape[-1])), network.output
        )
    elif isinstance(targets, dict):
        learned = {name: tf.TensorSpec(shape) for name, shape in targets.items()}
    else:
        learned = tf.TensorSpec(targets)
    step = tf.function(
        lambda stimuli, targets: network.train_step((stimuli, targets)),
        input_signature=[given if len(given) > 1 else given[0], learned],
        jit_compile=network.jit_compile,
        autograph=False,
    )

    def train_function(iterator):
        stimuli, targets, _ = next(iterator)
        return step(stimuli, targets)

    network.train_function = train_function


def answering(network):
    """Gives a function of stimuli (B, h, w, 3) that is traced once and gives NumPy arrays.

    Args:
        network: A `keras.Model` that does not learn, with a list of outputs.

    Returns:
        The function; float32 arrays, one per output.
    """
    import keras

    def forward(stimuli):
        return network(stimuli, training=False)

    if keras.backend.backend() == "tensorflow":
        import tensorflow as tf

        forward = tf.function(forward, input_signature=[tf.TensorSpec((*SIDES, 3))])

    def answer(stimuli):
        outputs = forward(keras.ops.convert_to_tensor(stimuli))
        return [keras.ops.convert_to_numpy(keras.ops.cast(x, "float32")) for x in outputs]

    return answer
