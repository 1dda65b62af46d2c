"""The original's graph as TensorFlow 1 builds, freezes and saves it, from arrays by its names.

Written with `compat.v1` in graph mode after the original's own construction: dilation through
space-to-batch, sizes asked of the tensors, transposes around the resizes where the channels are
first. Nothing here may be imported from msinet.
"""

import tensorflow as tf

MEAN = (103.939, 116.779, 123.68)
v1 = tf.compat.v1
FIRST = "NCHW"


def frozen(weights, layout="NHWC", mean=MEAN):
    """Gives the GraphDef, its variables frozen and the identities that read them removed."""
    graph = tf.Graph()
    with graph.as_default(), v1.Session() as session:
        _build(layout, weights, mean)
        _assign(session, weights)
        whole = v1.graph_util.convert_variables_to_constants(
            session, graph.as_graph_def(), ["output"]
        )
        return v1.graph_util.remove_training_nodes(whole, protected_nodes=["output"])


def checkpoint(weights, prefix, *, trains=False, names=str):
    """Saves the variables as a checkpoint; with Adam's slots as a training run leaves them."""
    graph = tf.Graph()
    with graph.as_default(), v1.Session() as session:
        if trains:
            output = _build("NHWC", weights, MEAN)
            v1.train.AdamOptimizer(1e-5).minimize(tf.reduce_mean(output))
        else:
            for name, array in weights.items():
                v1.get_variable(names(name), array.shape, use_resource=False)
        session.run(v1.global_variables_initializer())
        _assign(session, {names(name): array for name, array in weights.items()})
        v1.train.Saver().save(session, str(prefix), write_meta_graph=False, write_state=False)
        return [variable.name for variable in v1.global_variables()]


def saved_model(graph_def, folder):
    """Wraps a frozen graph for TensorFlow 2: constants two calls below `serving_default`."""

    def call(stimuli):
        (output,) = tf.graph_util.import_graph_def(
            graph_def, input_map={"input": stimuli}, return_elements=["output:0"], name=""
        )
        return {"output": output}

    spec = tf.TensorSpec((None, None, None, 3), tf.float32, name="input_1")
    module = tf.Module()
    module.call = tf.function(call, input_signature=[spec], autograph=False)
    tf.saved_model.save(module, str(folder), signatures={"serving_default": module.call})


def run(graph_def, stimuli):
    """Runs a graph with its channels last as it is."""
    graph = tf.Graph()
    with graph.as_default():
        tf.import_graph_def(graph_def, name="")
    with v1.Session(graph=graph) as session:
        return session.run("output:0", {"input:0": stimuli})


def _assign(session, weights):
    for variable in v1.global_variables():
        name = variable.op.name
        if name in weights:
            variable.load(weights[name], session)


def _build(layout, weights, mean):
    first = layout == FIRST
    channel, spatial = (1, (2, 3)) if first else (3, (1, 2))

    def conv(x, scope, dilation=1, relu=True, padding="SAME"):
        kernel = v1.get_variable(
            f"{scope}/kernel", weights[f"{scope}/kernel"].shape, use_resource=False
        )
        bias = v1.get_variable(f"{scope}/bias", weights[f"{scope}/bias"].shape, use_resource=False)
        if dilation > 1:
            shape = tf.shape(x)
            pads, crops = v1.required_space_to_batch_paddings(
                tf.stack([shape[axis] for axis in spatial]),
                [dilation] * 2,
                base_paddings=[[dilation] * 2] * 2,
            )
            block = [1, dilation, dilation] if first else [dilation, dilation]
            if first:
                pads, crops = (tf.pad(each, [[1, 0], [0, 0]]) for each in (pads, crops))
            x = tf.space_to_batch(x, block, pads)
            x = tf.nn.conv2d(x, kernel, 1, "VALID", data_format=layout)
            x = tf.batch_to_space(x, block, crops)
        else:
            x = tf.nn.conv2d(x, kernel, 1, padding, data_format=layout)
        x = tf.nn.bias_add(x, bias, data_format=layout)
        return tf.nn.relu(x) if relu else x

    def pool(x, stride, padding):
        return tf.nn.max_pool2d(x, 2, stride, padding, data_format=layout)

    def resize(x, shape, factor):
        x = tf.transpose(x, (0, 2, 3, 1)) if first else x
        x = v1.image.resize_bilinear(x, [shape[axis] * factor for axis in spatial])
        return tf.transpose(x, (0, 3, 1, 2)) if first else x

    x = v1.placeholder(tf.float32, (None, None, None, 3), name="input")
    x = x - tf.reshape(tf.constant(mean, tf.float32), (1, 1, 1, 3))
    x = tf.transpose(x, (0, 3, 1, 2)) if first else x
    levels = []
    for stage, places in enumerate((2, 2, 3, 3, 3), start=1):
        for place in range(1, places + 1):
            x = conv(x, f"conv{stage}/conv{stage}_{place}", dilation=2 if stage == 5 else 1)
        x = pool(x, 2, "VALID") if stage <= 3 else pool(x, 1, "SAME")
        levels += [x] if stage >= 3 else []
    x = tf.concat(levels, channel)
    whole = tf.reduce_mean(x, spatial, keepdims=True)
    whole = resize(conv(whole, "aspp/conv1_5", padding="VALID"), tf.shape(x), 1)
    branches = [conv(x, "aspp/conv1_1")]
    branches += [conv(x, f"aspp/conv1_{n}", d) for n, d in ((2, 4), (3, 8), (4, 12))]
    x = conv(tf.concat([*branches, whole], channel), "aspp/conv2")
    for number in (1, 2, 3):
        x = conv(resize(x, tf.shape(x), 2), f"decoder/conv{number}")
    x = conv(x, "decoder/conv4", relu=False)
    x = tf.transpose(x, (0, 2, 3, 1)) if first else x
    x -= tf.reduce_min(x, (1, 2, 3), keepdims=True)
    return tf.divide(x, 1e-7 + tf.reduce_max(x, (1, 2, 3), keepdims=True), name="output")
